/** Strict parameters: an unknown, repeated or unreadable one, or an empty range, is a 400 that names it (contract.md). */
package vn.lantoa.platform.web.parameter;
