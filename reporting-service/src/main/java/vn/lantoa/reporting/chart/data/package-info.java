/** What a chart shows, without a word on how it looks. */
@NullMarked
package vn.lantoa.reporting.chart.data;

import org.jspecify.annotations.NullMarked;
