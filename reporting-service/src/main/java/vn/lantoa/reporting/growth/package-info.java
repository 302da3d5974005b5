/**
 * Growth targets as {@code GET /growth} and scorecards show them: which agencies and months count, from the rollup of
 * growth cells and the declarations. The arithmetic is {@code growth.rule}'s.
 */
@NullMarked
package vn.lantoa.reporting.growth;

import org.jspecify.annotations.NullMarked;
