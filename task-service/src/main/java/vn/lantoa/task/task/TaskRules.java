package vn.lantoa.task.task;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
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

    TaskRules(PlanService plans, AgencyService agencies, TaskReferenceReader references) {
        this.plans = plans;
        this.agencies = agencies;
        this.references = references;
    }

    /** @throws Problem 400 when a list is asked for by a lead agency that is none */
    void check(TaskFilter filter) {
        KnownCode.require("lead", filter.lead, agencies::has);
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
        String lead = lead(entry);
        PlanView plan = openPlan(entry.planId());
        TaskReferences known = references.of(plan.id(), List.of(entry));
        return checked(CheckedTask.within(plan, entry, lead), before, known);
    }

    /**
     * The rule that holds each of these entries of one plan as {@link #checked(TaskEntry)} does, with what they name
     * looked up once.
     *
     * @throws Problem 400 when there is no such plan, 409 when it takes no tasks any more
     */
    Function<TaskEntry, CheckedTask> checking(UUID planId, List<TaskEntry> entries) {
        PlanView plan = openPlan(planId);
        TaskReferences known = references.of(planId, entries);
        return entry -> checked(CheckedTask.within(plan, entry, lead(entry)), null, known);
    }

    private static String lead(TaskEntry entry) {
        String lead = entry.lead();
        if (lead == null || lead.isBlank()) {
            throw Problem.inBody("lead", TaskProblem.TASK_LEAD_REQUIRED);
        }
        return lead;
    }

    /** The plan, which does not give way to another one before the task is made. */
    private PlanView openPlan(UUID planId) {
        PlanView plan = plans.holdShared(planId)
                .orElseThrow(() -> Problem.inBody("planId", TaskProblem.TASK_PLAN_UNKNOWN, planId));
        if (!plan.status().takesTasks()) {
            throw Problem.inBody("planId", TaskProblem.TASK_PLAN_CLOSED, plan.status());
        }
        return plan;
    }

    private static CheckedTask checked(CheckedTask task, @Nullable TaskView before, TaskReferences known) {
        Problem.Collector faults = new Problem.Collector();
        faults.inBodyIf(task.dueOn().isBefore(task.startOn()), "dueOn", TaskProblem.TASK_DATES_REVERSED);
        checkAgencies(task, before, known, faults);
        checkReferences(task.entry(), known, faults);
        faults.raise();
        return task;
    }

    private static void checkAgencies(
            CheckedTask task, @Nullable TaskView before, TaskReferences known, Problem.Collector faults) {
        List<String> cooperating = task.entry().cooperating();
        Set<String> unknown = known.agencies();
        faults.inBodyIf(unknown.contains(task.lead()), "lead", TaskProblem.TASK_AGENCY_UNKNOWN, task.lead());
        for (int i = 0; i < cooperating.size(); i++) {
            String code = cooperating.get(i);
            String field = "cooperating[" + i + "]";
            faults.inBodyIf(unknown.contains(code), field, TaskProblem.TASK_AGENCY_UNKNOWN, code);
            faults.inBodyIf(code.equals(task.lead()), field, TaskProblem.TASK_COOPERATING_REPEATED, code);
        }
        repeated(cooperating)
                .ifPresent(code -> faults.inBody("cooperating", TaskProblem.TASK_COOPERATING_REPEATED, code));
        boolean allKnown = !unknown.contains(task.lead()) && Collections.disjoint(unknown, cooperating);
        if (allKnown && !task.dueOn().isBefore(task.startOn())) {
            checkValidity(task, before, known.lineage(), faults);
        }
    }

    /** The lead and each cooperating agency exist on the task's dates, or hand over to who came from them. */
    private static void checkValidity(
            CheckedTask task, @Nullable TaskView before, Lineage lineage, Problem.Collector faults) {
        Set<String> settled = settled(task, before);
        List<String> cooperating = task.entry().cooperating();
        for (int i = -1; i < cooperating.size(); i++) {
            String code = i < 0 ? task.lead() : cooperating.get(i);
            faults.inBodyIf(
                    !settled.contains(code) && !lineage.covers(code, task.startOn(), task.dueOn()),
                    i < 0 ? "lead" : "cooperating[" + i + "]",
                    TaskProblem.TASK_AGENCY_NOT_VALID,
                    code,
                    task.startOn(),
                    task.dueOn());
        }
    }

    /** The agencies that the task names already, where its dates stay. */
    private static Set<String> settled(CheckedTask task, @Nullable TaskView before) {
        if (before == null
                || !before.startOn().equals(task.startOn())
                || !before.dueOn().equals(task.dueOn())) {
            return Set.of();
        }
        Set<String> settled = new HashSet<>(before.cooperating());
        settled.add(before.lead());
        return settled;
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

    private static void checkReferences(TaskEntry task, TaskReferences known, Problem.Collector faults) {
        check("clausePaths", task.clausePaths(), known.clauses(), TaskProblem.TASK_CLAUSE_UNKNOWN, faults);
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
