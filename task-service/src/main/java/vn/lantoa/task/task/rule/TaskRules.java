package vn.lantoa.task.task.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.task.TaskEntry;
import vn.lantoa.task.task.TaskProblem;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.task.dependency.TaskDependencyRules;
import vn.lantoa.task.task.dependency.TaskOrder;
import vn.lantoa.task.task.dependency.TaskOrderTable;
import vn.lantoa.task.task.reference.TaskReferenceReader;
import vn.lantoa.task.task.reference.TaskReferences;

/**
 * What must be true of a task before it is stored: everything that it names exists, and exactly one agency leads it.
 */
@ApplicationScoped
public class TaskRules {

    private final OpenPlans plans;
    private final TaskReferenceReader references;
    private final TaskOrderTable orders;

    TaskRules(OpenPlans plans, TaskReferenceReader references, TaskOrderTable orders) {
        this.plans = plans;
        this.references = references;
        this.orders = orders;
    }

    /**
     * The entry, with its plan's dates where it names none.
     *
     * @throws Problem 400 naming everything that is wrong with it, 409 when its plan takes no tasks any more
     */
    public CheckedTask checked(TaskEntry entry) {
        return checked(entry, null);
    }

    /**
     * As {@link #checked(TaskEntry)}, where a task is replaced.
     *
     * @param before the task so far; an agency that it names already is not held against the same dates again
     */
    public CheckedTask checked(TaskEntry entry, @Nullable TaskView before) {
        lead(entry);
        PlanView plan = plans.of(entry);
        TaskReferences known = references.of(plan.id(), List.of(entry));
        return checked(
                plan, entry, before, known, entry.dependsOn().isEmpty() ? new TaskOrder() : orders.of(plan.id()));
    }

    /** The rule for several entries of one plan, with what they name looked up once. */
    public interface Check {

        /**
         * The entry, with its plan's dates where it names none.
         *
         * @param before the task so far; null where it becomes one
         * @throws Problem 400 naming everything that is wrong with it
         */
        CheckedTask of(TaskEntry entry, @Nullable TaskView before);
    }

    /** The rule that holds each of these entries of one plan, which is held, as {@link #checked(TaskEntry)} does. */
    public Check checking(PlanView plan, List<TaskEntry> entries, TaskOrder order) {
        TaskReferences known = references.of(plan.id(), entries);
        return (entry, before) -> checked(plan, entry, before, known, order);
    }

    private static String lead(TaskEntry entry) {
        String lead = entry.lead();
        if (lead == null || lead.isBlank()) {
            throw Problem.inBody("lead", TaskProblem.TASK_LEAD_REQUIRED);
        }
        return lead;
    }

    private static CheckedTask checked(
            PlanView plan, TaskEntry entry, @Nullable TaskView before, TaskReferences known, TaskOrder order) {
        String lead = lead(entry);
        Problem.Collector faults = new Problem.Collector();
        List<UUID> dependsOn = TaskDependencyRules.resolve(
                before == null ? null : before.id(),
                before == null ? List.of() : before.dependsOn(),
                entry.dependsOn(),
                order,
                faults);
        CheckedTask task = CheckedTask.within(plan, entry, lead, dependsOn);
        faults.inBodyIf(task.dueOn().isBefore(task.startOn()), "dueOn", TaskProblem.TASK_DATES_REVERSED);
        RoleRules.check(task, before, known, faults);
        checkReferences(entry, before, known, faults);
        KindRules.check(entry, faults);
        faults.raise();
        return task;
    }

    /** A clause that an amendment removed since is not held against a task that keeps it. */
    private static void checkReferences(
            TaskEntry task, @Nullable TaskView before, TaskReferences known, Problem.Collector faults) {
        Set<String> unknown = new HashSet<>(known.clauses());
        if (before != null && before.planId().equals(task.planId())) {
            before.clausePaths().forEach(unknown::remove);
        }
        check("clausePaths", task.clausePaths(), unknown, TaskProblem.TASK_CLAUSE_UNKNOWN, faults);
        check("themeCodes", task.themeCodes(), known.themes(), TaskProblem.TASK_THEME_UNKNOWN, faults);
        check("audienceCodes", task.audienceCodes(), known.audiences(), TaskProblem.TASK_AUDIENCE_UNKNOWN, faults);
    }

    private static void check(
            String field, List<String> given, Set<String> unknown, TaskProblem code, Problem.Collector faults) {
        for (int i = 0; i < given.size(); i++) {
            faults.inBodyIf(unknown.contains(given.get(i)), field + "[" + i + "]", code, given.get(i));
        }
        repeated(given).ifPresent(twice -> faults.inBody(field, TaskProblem.TASK_LIST_REPEATED, twice));
    }

    private static Optional<String> repeated(List<String> given) {
        Set<String> seen = new HashSet<>();
        return given.stream().filter(one -> !seen.add(one)).findFirst();
    }
}
