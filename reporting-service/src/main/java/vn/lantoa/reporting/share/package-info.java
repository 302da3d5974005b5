/** How what the press published of a plan is shared out among its themes and the events that these put first. */
@NullMarked
package vn.lantoa.reporting.share;

import org.jspecify.annotations.NullMarked;
