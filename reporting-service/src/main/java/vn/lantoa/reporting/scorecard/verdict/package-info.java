/** How a part of a scorecard is judged: a light and its cause, and which of several is the worst. */
@NullMarked
package vn.lantoa.reporting.scorecard.verdict;

import org.jspecify.annotations.NullMarked;
