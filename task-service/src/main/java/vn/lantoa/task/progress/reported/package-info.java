/** What was reported of tasks, for the arithmetic of any day as known at any instant (rules.md §6). */
@NullMarked
package vn.lantoa.task.progress.reported;

import org.jspecify.annotations.NullMarked;
