package vn.lantoa.task.task;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list, with the state that today gives it.
 *
 * @param dueState null for a cancelled task
 */
@Schema(name = "TaskListItem")
public record TaskListItem(
        @JsonUnwrapped @Schema(hidden = true) TaskView task,
        @Nullable DueState dueState) {

    static TaskListItem on(LocalDate day, TaskView task) {
        return new TaskListItem(task, task.isLiveOn(day) ? task.dueState(day) : null);
    }
}
