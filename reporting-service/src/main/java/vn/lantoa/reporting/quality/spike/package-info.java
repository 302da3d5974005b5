/**
 * Months that a person should look at: far more, or hardly anything, of what the year before was like (rules.md §5).
 */
@NullMarked
package vn.lantoa.reporting.quality.spike;

import org.jspecify.annotations.NullMarked;
