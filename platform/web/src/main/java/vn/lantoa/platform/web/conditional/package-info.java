/** Conditional requests: ETag, If-Match, If-None-Match, and what caches may keep (contract.md, Conventions). */
package vn.lantoa.platform.web.conditional;
