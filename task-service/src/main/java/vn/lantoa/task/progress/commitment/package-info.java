/** What was promised for a period, and what came of it (rules.md §6). */
@NullMarked
package vn.lantoa.task.progress.commitment;

import org.jspecify.annotations.NullMarked;
