/** How good the data of each press agency was, month by month: declared in time, and lines that were valid. */
@NullMarked
package vn.lantoa.reporting.quality.month;

import org.jspecify.annotations.NullMarked;
