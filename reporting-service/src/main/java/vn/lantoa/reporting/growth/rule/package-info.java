/**
 * The arithmetic of a growth target (rules.md §3): months of the year, series of both sides, ratio, forecast and state.
 * Plain classes; nothing here reads a database or answers HTTP.
 */
@NullMarked
package vn.lantoa.reporting.growth.rule;

import org.jspecify.annotations.NullMarked;
