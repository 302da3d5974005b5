package vn.lantoa.task.reminder.automatic;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of looking for tasks to remind of.
 *
 * @param on the day whose reminders were made
 * @param made how many were made now
 */
@Schema(name = "AutomaticReminderRun")
public record AutomaticRunView(LocalDate on, int made) {}
