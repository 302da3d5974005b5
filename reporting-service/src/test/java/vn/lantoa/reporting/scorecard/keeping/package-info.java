/** Tests of what is kept of scorecards. */
package vn.lantoa.reporting.scorecard.keeping;
