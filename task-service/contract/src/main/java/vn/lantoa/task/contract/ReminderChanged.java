package vn.lantoa.task.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An agency was reminded, and whether it answered. Key: {@code id}.
 *
 * @param planId the plan of the task; null where it is about no task
 * @param taskId the task that it is about; null where it is about the agency as a whole
 * @param agency the agency that was reminded
 * @param level 1, 2 or 3
 * @param automatic whether nobody sent it by hand
 * @param dueBy the last day for an answer
 * @param answeredAt null while it is silent
 */
public record ReminderChanged(
        UUID id,
        @Nullable UUID planId,
        @Nullable UUID taskId,
        String agency,
        int level,
        boolean automatic,
        Instant sentAt,
        LocalDate dueBy,
        @Nullable Instant answeredAt) {

    public static final String TOPIC = "lantoa.task.reminder.v1";
    public static final String AGGREGATE = "reminder";
    public static final String TYPE = "vn.lantoa.task.reminder.changed.v1";
}
