package vn.lantoa.task.task;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task in a list, with the state that today gives it.
 *
 * @param dueState null for a cancelled task
 */
@Schema(name = "TaskListItem", allOf = TaskView.class)
public record TaskListItem(
        @JsonUnwrapped @Schema(hidden = true) TaskView task,
        @Schema(nullable = true) DueState dueState) {

    static TaskListItem on(LocalDate day, TaskView task) {
        return new TaskListItem(task, task.state() == TaskState.CANCELLED ? null : task.dueState(day));
    }
}
