package vn.lantoa.task.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.task.dependency.TaskDependencyRules;
import vn.lantoa.task.task.dependency.TaskOrder;
import vn.lantoa.task.task.dependency.TaskOrderTable;
import vn.lantoa.task.task.reference.TaskReferenceReader;
import vn.lantoa.task.task.reference.TaskReferences;

/**
 * What must be true of a task before it is stored: everything that it names exists, and exactly one agency leads it.
 */
@ApplicationScoped
class TaskRules {

    private final PlanService plans;
    private final AgencyService agencies;
    private final TaskReferenceReader references;
    private final TaskOrderTable orders;

    TaskRules(PlanService plans, AgencyService agencies, TaskReferenceReader references, TaskOrderTable orders) {
        this.plans = plans;
        this.agencies = agencies;
        this.references = references;
        this.orders = orders;
    }

    /** @throws Problem 400 when a list is asked for by an agency that is none */
    void check(TaskFilter filter) {
        KnownCode.require("lead", filter.lead, agencies::has);
        KnownCode.require("agency", filter.agency, agencies::has);
        KnownCode.require("answeredBy", filter.answeredBy, agencies::has);
    }

    /**
     * The entry, with its plan's dates where it names none.
     *
     * @throws Problem 400 naming everything that is wrong with it, 409 when its plan takes no tasks any more
     */
    CheckedTask checked(TaskEntry entry) {
        return checked(entry, null);
    }

    /**
     * As {@link #checked(TaskEntry)}, where a task is replaced.
     *
     * @param before the task so far; an agency that it names already is not held against the same dates again
     */
    CheckedTask checked(TaskEntry entry, @Nullable TaskView before) {
        lead(entry);
        PlanView plan = openPlan(entry);
        TaskReferences known = references.of(plan.id(), List.of(entry));
        return checked(
                plan, entry, before, known, entry.dependsOn().isEmpty() ? new TaskOrder() : orders.of(plan.id()));
    }

    /** The rule for several entries of one plan, with what they name looked up once. */
    interface Check {

        /**
         * The entry, with its plan's dates where it names none.
         *
         * @param before the task so far; null where it becomes one
         * @throws Problem 400 naming everything that is wrong with it
         */
        CheckedTask of(TaskEntry entry, @Nullable TaskView before);
    }

    /**
     * The rule that holds each of these entries of one plan as {@link #checked(TaskEntry)} does.
     *
     * @throws Problem 400 when there is no such plan, 409 when it takes no tasks any more
     */
    Check checking(UUID planId, List<TaskEntry> entries) {
        return checking(openPlan(planId, plans.holdShared(planId)), entries, new TaskOrder());
    }

    /** As {@link #checking(UUID, List)}, of a plan that is held. */
    Check checking(PlanView plan, List<TaskEntry> entries, TaskOrder order) {
        TaskReferences known = references.of(plan.id(), entries);
        return (entry, before) -> checked(plan, entry, before, known, order);
    }

    /**
     * The plan of a file of tasks, held so that nobody else says meanwhile what comes first in it.
     *
     * @throws Problem 400 when there is no such plan, 409 when it takes no tasks any more
     */
    PlanView hold(UUID planId) {
        Optional<PlanView> held = plans.holdIfAny(planId);
        if (held.isEmpty()) {
            throw Problem.inQuery("planId", TaskProblem.TASK_PLAN_UNKNOWN, planId);
        }
        return openPlan(planId, held);
    }

    private static String lead(TaskEntry entry) {
        String lead = entry.lead();
        if (lead == null || lead.isBlank()) {
            throw Problem.inBody("lead", TaskProblem.TASK_LEAD_REQUIRED);
        }
        return lead;
    }

    /** Of two that say what comes before a task of one plan, one waits: neither closes a circle of the other. */
    private PlanView openPlan(TaskEntry entry) {
        UUID planId = entry.planId();
        return openPlan(planId, entry.dependsOn().isEmpty() ? plans.holdShared(planId) : plans.holdIfAny(planId));
    }

    /** The plan, which does not give way to another one before the task is made. */
    private static PlanView openPlan(UUID planId, Optional<PlanView> held) {
        PlanView plan = held.orElseThrow(() -> Problem.inBody("planId", TaskProblem.TASK_PLAN_UNKNOWN, planId));
        if (!plan.status().takesTasks()) {
            throw Problem.inBody("planId", TaskProblem.TASK_PLAN_CLOSED, plan.status());
        }
        return plan;
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

    /**
     * Demands that a task can be cancelled from a day on: not after today, and not before both it and its plan began or
     * it was made.
     *
     * @throws Problem 400
     */
    void checkCancellation(TaskView task, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw Problem.inBody("on", TaskProblem.TASK_CANCEL_IN_FUTURE, on, today);
        }
        LocalDate earliest = earliestCancellation(task);
        if (on.isBefore(earliest)) {
            throw Problem.inBody("on", TaskProblem.TASK_CANCEL_TOO_EARLY, on, earliest);
        }
    }

    /** The first day on which it or its plan began, or it was made. */
    LocalDate earliestCancellation(TaskView task) {
        return Stream.of(
                        task.startOn(),
                        BusinessTime.dayOf(task.meta().createdAt()),
                        plans.get(task.planId()).startOn())
                .min(Comparator.naturalOrder())
                .orElseThrow();
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
