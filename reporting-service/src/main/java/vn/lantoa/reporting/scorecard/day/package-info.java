/** What scorecards said on the days before: kept as they were, never made anew. */
@NullMarked
package vn.lantoa.reporting.scorecard.day;

import org.jspecify.annotations.NullMarked;
