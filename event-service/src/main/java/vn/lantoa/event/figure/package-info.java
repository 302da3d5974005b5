/**
 * Figures of events as assertions (R099, rules.md §8): who says what; which of them was chosen and why; the footnote
 * that a report prints.
 */
@NullMarked
package vn.lantoa.event.figure;

import org.jspecify.annotations.NullMarked;
