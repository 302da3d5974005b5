package vn.lantoa.task.task.dependency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.task.TaskProblem;

/** What comes before a task is another one of its plan, and no task waits for itself in the end. */
public final class TaskDependencyRules {

    private static final String FIELD = "dependsOn";

    private TaskDependencyRules() {}

    /**
     * The tasks that are named.
     *
     * @param task null while it is none yet
     * @param settled what came before it so far, which may have become another plan's since
     * @param named ids or codes
     */
    public static List<UUID> resolve(
            @Nullable UUID task, List<UUID> settled, List<String> named, TaskOrder order, Problem.Collector faults) {
        List<UUID> found = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String name = named.get(i);
            UUID first = settled.stream()
                    .filter(id -> id.toString().equals(name))
                    .findFirst()
                    .or(() -> order.find(name))
                    .orElse(null);
            if (first == null) {
                faults.inBody(at(i), TaskProblem.TASK_DEPENDENCY_UNKNOWN, name);
            } else {
                faults.inBodyIf(!seen.add(first), FIELD, TaskProblem.TASK_LIST_REPEATED, name);
                if (!settled.contains(first)) {
                    // what comes first already closed no circle when it was named
                    checkCircle(task, first, at(i), order, faults);
                }
                found.add(first);
            }
        }
        return found;
    }

    private static void checkCircle(
            @Nullable UUID task, UUID first, String field, TaskOrder order, Problem.Collector faults) {
        List<UUID> circle = task == null ? List.of() : order.circle(task, first);
        if (task != null && !circle.isEmpty()) {
            String way = Stream.concat(Stream.of(task), circle.stream())
                    .map(order::name)
                    .collect(Collectors.joining(" → "));
            faults.inBody(field, TaskProblem.TASK_DEPENDENCY_CIRCLE, order.name(first), order.name(task), way);
        }
    }

    private static String at(int index) {
        return FIELD + "[" + index + "]";
    }
}
