package vn.lantoa.task.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.audience.AudienceService;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.theme.ContentThemeService;

/**
 * What must be true of a task before it is stored: everything that it names exists, and exactly one agency leads it.
 */
@ApplicationScoped
class TaskRules {

    private final PlanService plans;
    private final AgencyService agencies;
    private final ContentThemeService themes;
    private final AudienceService audiences;

    TaskRules(PlanService plans, AgencyService agencies, ContentThemeService themes, AudienceService audiences) {
        this.plans = plans;
        this.agencies = agencies;
        this.themes = themes;
        this.audiences = audiences;
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
        String lead = entry.lead();
        if (lead == null || lead.isBlank()) {
            throw Problem.inBody("lead", TaskProblem.TASK_LEAD_REQUIRED);
        }
        PlanView plan = plans.holdShared(entry.planId())
                .orElseThrow(() -> Problem.inBody("planId", TaskProblem.TASK_PLAN_UNKNOWN, entry.planId()));
        if (!plan.status().takesTasks()) {
            throw Problem.inBody("planId", TaskProblem.TASK_PLAN_CLOSED, plan.status());
        }
        CheckedTask task = CheckedTask.within(plan, entry, lead);
        Problem.Collector faults = new Problem.Collector();
        faults.inBodyIf(task.dueOn().isBefore(task.startOn()), "dueOn", TaskProblem.TASK_DATES_REVERSED);
        checkAgencies(task, before, faults);
        checkReferences(entry, faults);
        faults.raise();
        return task;
    }

    private void checkAgencies(CheckedTask task, @Nullable TaskView before, Problem.Collector faults) {
        List<String> cooperating = task.entry().cooperating();
        List<String> all = new ArrayList<>(cooperating);
        all.add(task.lead());
        Set<String> unknown = agencies.unknown(all);
        faults.inBodyIf(unknown.contains(task.lead()), "lead", TaskProblem.TASK_AGENCY_UNKNOWN, task.lead());
        for (int i = 0; i < cooperating.size(); i++) {
            String code = cooperating.get(i);
            String field = "cooperating[" + i + "]";
            faults.inBodyIf(unknown.contains(code), field, TaskProblem.TASK_AGENCY_UNKNOWN, code);
            faults.inBodyIf(code.equals(task.lead()), field, TaskProblem.TASK_COOPERATING_REPEATED, code);
        }
        repeated(cooperating)
                .ifPresent(code -> faults.inBody("cooperating", TaskProblem.TASK_COOPERATING_REPEATED, code));
        if (unknown.isEmpty() && !task.dueOn().isBefore(task.startOn())) {
            checkValidity(task, before, faults);
        }
    }

    /** The lead and each cooperating agency exist on the task's dates, or hand over to who came from them. */
    private void checkValidity(CheckedTask task, @Nullable TaskView before, Problem.Collector faults) {
        Lineage lineage = agencies.lineage();
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
        LocalDate earliest = Stream.of(
                        task.startOn(),
                        BusinessTime.dayOf(task.meta().createdAt()),
                        plans.get(task.planId()).startOn())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (on.isBefore(earliest)) {
            throw Problem.inBody("on", TaskProblem.TASK_CANCEL_TOO_EARLY, on, earliest);
        }
    }

    private void checkReferences(TaskEntry task, Problem.Collector faults) {
        check(
                "clausePaths",
                task.clausePaths(),
                plans.unknownClauses(task.planId(), task.clausePaths()),
                TaskProblem.TASK_CLAUSE_UNKNOWN,
                faults);
        check(
                "themeCodes",
                task.themeCodes(),
                themes.unknown(task.planId(), task.themeCodes()),
                TaskProblem.TASK_THEME_UNKNOWN,
                faults);
        check(
                "audienceCodes",
                task.audienceCodes(),
                audiences.unknown(task.planId(), task.audienceCodes()),
                TaskProblem.TASK_AUDIENCE_UNKNOWN,
                faults);
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
