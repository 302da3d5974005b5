/** Reminders that nobody has answered, as the inbox shows them. */
@NullMarked
package vn.lantoa.task.reminder.open;

import org.jspecify.annotations.NullMarked;
