/**
 * The lines that a figure is a sum over: which publications counted at its asOf, every revision of each that was known
 * then, and the line of the submission that each revision came from (rules.md §10).
 */
@NullMarked
package vn.lantoa.reporting.provenance.line;

import org.jspecify.annotations.NullMarked;
