package vn.lantoa.task.task.assignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.task.value.TaskRole;

/**
 * Who shall have which role in a task.
 *
 * @param items each agency once, exactly one as LEAD
 */
@Schema(name = "TaskAssignmentsEntry")
public record TaskAssignmentsEntry(@NotNull @Size(max = 301) List<@NotNull @Valid TaskAssignment> items) {

    /** The agencies of a role, in the order in which they were named. */
    public List<String> of(TaskRole role) {
        return items.stream()
                .filter(item -> item.role() == role)
                .map(TaskAssignment::agency)
                .toList();
    }

    /** Where it says what a field of the task says, such as {@code cooperating[1]}. */
    public String placeOf(String field) {
        Map<TaskRole, Integer> seen = new EnumMap<>(TaskRole.class);
        for (int i = 0; i < items.size(); i++) {
            TaskRole role = items.get(i).role();
            int before = seen.merge(role, 1, Integer::sum) - 1;
            if (field.equals(role == TaskRole.LEAD ? role.field() : role.field() + "[" + before + "]")) {
                return "items[" + i + "].agency";
            }
        }
        return "items";
    }
}
