package vn.lantoa.task.task.assignment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.task.value.TaskRole;

/**
 * Who has which role in a task: what the task says in {@code lead}, {@code cooperating}, {@code advising} and
 * {@code inspecting}.
 *
 * @param items the lead first
 * @param version the task's
 */
@Schema(name = "TaskAssignments")
public record TaskAssignments(UUID taskId, List<TaskAssignment> items, long version) implements Versioned {

    public static TaskAssignments of(TaskView task) {
        return new TaskAssignments(
                task.id(),
                Stream.of(
                                in(TaskRole.LEAD, List.of(task.lead())),
                                in(TaskRole.COOPERATE, task.cooperating()),
                                in(TaskRole.ADVISE, task.advising()),
                                in(TaskRole.INSPECT, task.inspecting()))
                        .flatMap(List::stream)
                        .toList(),
                task.version());
    }

    private static List<TaskAssignment> in(TaskRole role, List<String> agencies) {
        return agencies.stream().map(agency -> new TaskAssignment(agency, role)).toList();
    }
}
