/** How a part of a scorecard is judged: a light and its cause, and which of several is the worst. */
package vn.lantoa.reporting.scorecard.verdict;
