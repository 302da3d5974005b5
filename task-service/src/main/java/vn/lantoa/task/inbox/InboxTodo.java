package vn.lantoa.task.inbox;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an agency has to do.
 *
 * @param id of the task, reminder …
 * @param agency whose it is
 * @param title in words
 * @param dueOn the last day that is in time
 * @param level of a reminder; null of other things
 * @param path where it is read, below {@code /api/v1}
 */
public record InboxTodo(
        InboxKind kind,
        UUID id,
        String agency,
        String title,
        @Nullable Integer level,
        LocalDate dueOn,
        String path) {}
