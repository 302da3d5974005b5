/**
 * Strict parameters: an unknown, repeated or unreadable one, or an empty range, is a 400 that names it (contract.md).
 */
@NullMarked
package vn.lantoa.platform.web.parameter;

import org.jspecify.annotations.NullMarked;
