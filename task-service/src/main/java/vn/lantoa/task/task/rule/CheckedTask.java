package vn.lantoa.task.task.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.task.TaskEntry;

/**
 * An entry that may be stored as a task of its plan.
 *
 * @param lead the entry's
 * @param startOn the entry's, or the plan's first day where it names none
 * @param dueOn the entry's, or the plan's last day where it names none
 * @param dependsOn the tasks that come first
 */
public record CheckedTask(TaskEntry entry, String lead, LocalDate startOn, LocalDate dueOn, List<UUID> dependsOn) {

    static CheckedTask within(PlanView plan, TaskEntry entry, String lead, List<UUID> dependsOn) {
        return new CheckedTask(
                entry,
                lead,
                entry.startOn() == null ? plan.startOn() : entry.startOn(),
                entry.dueOn() == null ? plan.endOn() : entry.dueOn(),
                dependsOn);
    }
}
