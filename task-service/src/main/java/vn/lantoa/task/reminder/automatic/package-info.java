/**
 * Reminders that the calendar makes: before a task is due, when it is overdue, and once more. What was made for a task,
 * a level and a due day is never made again.
 */
@NullMarked
package vn.lantoa.task.reminder.automatic;

import org.jspecify.annotations.NullMarked;
