/** Tests of how states are judged. */
package vn.lantoa.reporting.scorecard.verdict;
