/** Tests of what plans are for. */
package vn.lantoa.reporting.scorecard.objective;
