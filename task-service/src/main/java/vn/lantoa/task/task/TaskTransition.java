package vn.lantoa.task.task;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.task.task.value.TaskState;

/**
 * Where a task shall go.
 *
 * @param on the day from which it holds, never in the future; today unless given
 * @param reason needed to cancel, and no other state is reached (a missing one is {@code TASK_CANCEL_REASON_REQUIRED})
 */
@Requires("reason")
public record TaskTransition(
        @NotNull TaskState to,
        @Nullable LocalDate on,
        @Multiline @Size(max = 1000) @Nullable String reason) {}
