/** Conditional requests: ETag, If-Match, If-None-Match, and what caches may keep (contract.md, Conventions). */
@NullMarked
package vn.lantoa.platform.web.conditional;

import org.jspecify.annotations.NullMarked;
