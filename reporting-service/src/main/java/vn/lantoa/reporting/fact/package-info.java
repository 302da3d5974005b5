/**
 * What was published and observed, every revision of it, and what follows from the revisions alone: which one is
 * current, which publication stands for its work, how far an item spread (rules.md §9).
 */
@NullMarked
package vn.lantoa.reporting.fact;

import org.jspecify.annotations.NullMarked;
