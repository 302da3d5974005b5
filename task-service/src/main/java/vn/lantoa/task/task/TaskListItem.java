package vn.lantoa.task.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.task.task.dependency.Waiting;

/**
 * A task in a list, with the state that today gives it.
 *
 * @param dueState null for a cancelled task
 * @param heldBy what comes before it and is still open
 * @param lateBecauseOf where it is late, what comes before it and was not done by its due day
 */
@Schema(name = "TaskListItem")
public record TaskListItem(
        @JsonUnwrapped @Schema(hidden = true) TaskView task,
        @Nullable DueState dueState,
        List<UUID> heldBy,
        List<UUID> lateBecauseOf) {

    static TaskListItem on(LocalDate day, TaskView task, Waiting waiting) {
        boolean live = task.isLiveOn(day);
        DueState state = live ? task.dueState(day) : null;
        return new TaskListItem(
                task,
                state,
                live ? waiting.heldBy(task.dependsOn()) : List.of(),
                waiting.lateBecauseOf(task.dependsOn(), task.dueOn(), state));
    }
}
