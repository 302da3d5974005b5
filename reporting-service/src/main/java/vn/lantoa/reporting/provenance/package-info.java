/**
 * From a figure down to the lines of the submissions that it was made from, and from a submission up to the figures
 * that count it (rules.md §10).
 */
@NullMarked
package vn.lantoa.reporting.provenance;

import org.jspecify.annotations.NullMarked;
