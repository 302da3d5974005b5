package vn.lantoa.reporting.scorecard;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * Which action clauses have a live task (rules.md §6).
 *
 * @param actionClauses how many clauses ask for action
 * @param covered how many of them have at least one live task
 * @param uncovered the paths of the others, in the document's order
 * @param orphanTasks live tasks without a clause, and open ones none of whose clauses is in force any more
 */
@Schema(name = "ScorecardCoverage")
public record ClauseCoverage(int actionClauses, int covered, List<String> uncovered, List<UUID> orphanTasks) {

    static ClauseCoverage of(PlanReplica plan, List<PlanTask> live) {
        List<String> actions = plan.clauses().stream()
                .filter(PlanReplica.Clause::action)
                .map(PlanReplica.Clause::path)
                .toList();
        Set<String> served =
                live.stream().flatMap(task -> task.clausePaths().stream()).collect(Collectors.toSet());
        List<String> uncovered =
                actions.stream().filter(path -> !served.contains(path)).toList();
        Set<String> inForce =
                plan.clauses().stream().map(PlanReplica.Clause::path).collect(Collectors.toSet());
        List<UUID> orphans = live.stream()
                .filter(task -> isOrphan(task, inForce))
                .map(PlanTask::id)
                .toList();
        return new ClauseCoverage(actions.size(), actions.size() - uncovered.size(), uncovered, orphans);
    }

    /** As the task-service's coverage has it. */
    private static boolean isOrphan(PlanTask task, Set<String> inForce) {
        return task.clausePaths().isEmpty()
                || task.doneOn() == null && Collections.disjoint(inForce, task.clausePaths());
    }

    /** A clause that nobody serves is the plan's matter. */
    Verdict verdict() {
        return uncovered.isEmpty() ? Verdict.NO_MARK : new Verdict(Light.RED, Cause.UNCOVERED);
    }
}
