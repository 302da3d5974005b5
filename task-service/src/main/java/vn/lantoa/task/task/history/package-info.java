/** Tasks as they were known at any instant (rules.md §6, {@code knownAt}). */
@NullMarked
package vn.lantoa.task.task.history;

import org.jspecify.annotations.NullMarked;
