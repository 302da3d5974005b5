/**
 * Figures by agency, time and content, as {@code GET /aggregates} gives them: which sums answer a question, and how
 * they are put together (rules.md §9).
 */
@NullMarked
package vn.lantoa.reporting.aggregate;

import org.jspecify.annotations.NullMarked;
