/** An agency's return of a month: how far all its tasks of a plan are, in one call (rules.md §6). */
@NullMarked
package vn.lantoa.task.progress.monthly;

import org.jspecify.annotations.NullMarked;
