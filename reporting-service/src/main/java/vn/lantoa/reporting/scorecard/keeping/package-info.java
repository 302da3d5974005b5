/** Keeps what scorecards say, each day. */
@NullMarked
package vn.lantoa.reporting.scorecard.keeping;

import org.jspecify.annotations.NullMarked;
