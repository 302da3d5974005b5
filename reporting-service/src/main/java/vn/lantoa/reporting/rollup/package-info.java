/**
 * Sums of the facts at the grain of the reports, kept by the difference that each batch makes, and what counts for
 * growth targets.
 */
@NullMarked
package vn.lantoa.reporting.rollup;

import org.jspecify.annotations.NullMarked;
