/**
 * How what the press published of a plan is shared out among its themes, the events that these put first, and its
 * audiences.
 */
@NullMarked
package vn.lantoa.reporting.share;

import org.jspecify.annotations.NullMarked;
