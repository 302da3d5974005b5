package vn.lantoa.task.reminder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reminder that the calendar asks for.
 *
 * @param agency the task's lead
 * @param taskDueOn the due day that it is about; where the task gets another one, it is chased anew
 * @param dueBy the last day to answer
 */
public record AutomaticReminder(UUID taskId, String agency, int level, LocalDate taskDueOn, LocalDate dueBy) {}
