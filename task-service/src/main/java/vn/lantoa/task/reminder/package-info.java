/** Reminders (đôn đốc, R025) in three levels, by hand or made by the calendar, and what agencies answer. */
@NullMarked
package vn.lantoa.task.reminder;

import org.jspecify.annotations.NullMarked;
