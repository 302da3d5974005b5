package vn.lantoa.task.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.budget.figure.PlanBudgetService;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.plan.clause.ClauseView;
import vn.lantoa.task.progress.PlanProgressService;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;

/** Finds what the plan asks for and nobody does. */
@ApplicationScoped
@Transactional
class CoverageService {

    private final ClauseService clauses;
    private final TaskService tasks;
    private final PlanProgressService progress;
    private final PlanBudgetService budget;
    private final Clock clock;

    CoverageService(
            ClauseService clauses,
            TaskService tasks,
            PlanProgressService progress,
            PlanBudgetService budget,
            Clock clock) {
        this.clauses = clauses;
        this.tasks = tasks;
        this.progress = progress;
        this.budget = budget;
        this.clock = clock;
    }

    PlanCoverage of(UUID planId) {
        List<String> actions =
                clauses.actionsOf(planId).stream().map(ClauseView::path).toList();
        LocalDate today = BusinessTime.today(clock);
        List<TaskView> live =
                tasks.of(planId).stream().filter(task -> task.isLiveOn(today)).toList();
        Set<String> served =
                live.stream().flatMap(task -> task.clausePaths().stream()).collect(Collectors.toSet());
        List<String> uncovered =
                actions.stream().filter(path -> !served.contains(path)).toList();
        Set<String> inForce = clauses.of(planId).stream().map(ClauseView::path).collect(Collectors.toSet());
        List<UUID> orphans = live.stream()
                .filter(task -> isOrphan(task, inForce))
                .map(TaskView::id)
                .toList();
        return new PlanCoverage(actions.size(), actions.size() - uncovered.size(), uncovered, orphans);
    }

    /** Without a clause; an open one also where an amendment took all of its clauses away. */
    private static boolean isOrphan(TaskView task, Set<String> inForce) {
        return task.clausePaths().isEmpty()
                || task.doneOn() == null && Collections.disjoint(inForce, task.clausePaths());
    }

    ClauseTrace trace(UUID planId, String path) {
        ClauseView clause = clauses.get(planId, path);
        List<TaskView> serving = tasks.answeredOf(planId).stream()
                .filter(task -> task.clausePaths().contains(path))
                .toList();
        LocalDate today = BusinessTime.today(clock);
        List<String> agencies = serving.stream()
                .filter(task -> task.isLiveOn(today))
                .flatMap(task -> Stream.concat(Stream.of(task.lead()), task.cooperating().stream()))
                .distinct()
                .sorted()
                .toList();
        var rolledUp = progress.of(planId, null, null).clauses().stream()
                .filter(of -> of.path().equals(path))
                .findFirst()
                .orElse(null);
        return new ClauseTrace(clause, serving, agencies, rolledUp, budget.ofClause(planId, path));
    }
}
