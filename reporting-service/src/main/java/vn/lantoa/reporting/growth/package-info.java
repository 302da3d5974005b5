/**
 * The growth target (rules.md §3): what agencies produced against their baselines, month by month, with a forecast and a state. The
 * rules are plain classes; figures come from the rollup of growth cells.
 */
@NullMarked
package vn.lantoa.reporting.growth;

import org.jspecify.annotations.NullMarked;
