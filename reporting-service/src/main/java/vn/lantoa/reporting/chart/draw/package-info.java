/** How charts become pictures that can be read in black and white. */
@NullMarked
package vn.lantoa.reporting.chart.draw;

import org.jspecify.annotations.NullMarked;
