/** What names one figure of a report, the same for ever, so that it can be pointed at and followed to its lines. */
@NullMarked
package vn.lantoa.reporting.figure;

import org.jspecify.annotations.NullMarked;
