/** What a plan is for, on the ladder from what is made to what it does for the province, each with its figures. */
@NullMarked
package vn.lantoa.reporting.scorecard.objective;

import org.jspecify.annotations.NullMarked;
