package vn.lantoa.task.task;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where a task shall go.
 *
 * @param on the day from which it holds; today unless given
 * @param reason needed to cancel
 */
public record TaskTransition(
        @NotNull TaskState to,
        LocalDate on,
        @Size(max = 1000) String reason) {}
