/** Strict parameters: an unknown, repeated or unreadable one is a 400 that names it (contract.md). */
package vn.lantoa.platform.web.parameter;
