/** How agencies answer to reminders: how many, how soon, and who is silent (R025). */
@NullMarked
package vn.lantoa.task.reminder.summary;

import org.jspecify.annotations.NullMarked;
