package vn.lantoa.reporting.scorecard;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.event.EventsPart;
import vn.lantoa.reporting.scorecard.steering.AmendmentsPart;
import vn.lantoa.reporting.scorecard.steering.ChasingPart;
import vn.lantoa.reporting.scorecard.steering.DependenciesPart;
import vn.lantoa.reporting.scorecard.steering.MoneyPart;
import vn.lantoa.reporting.scorecard.steering.ObstaclesPart;
import vn.lantoa.reporting.scorecard.steering.Steering;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.StateRule;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * How one clause stands.
 *
 * @param title null where it has none
 * @param action whether it asks for something to be done
 * @param state the worst of its parts that judge
 * @param reason that part's
 * @param rule the reason in words
 * @param events those of the plan that name the clause
 */
@Schema(name = "ClauseScorecard")
public record ClauseCard(
        String path,
        @Nullable String title,
        boolean action,
        Light state,
        Cause reason,
        StateRule rule,
        TasksPart tasks,
        ProgressPart progress,
        ContentPart content,
        KpiPart kpis,
        MoneyPart money,
        EventsPart events,
        ObstaclesPart obstacles,
        AmendmentsPart amendments,
        ChasingPart chasing,
        DependenciesPart dependencies) {

    /**
     * The card of a clause.
     *
     * @param live the plan's tasks that count on the day
     * @param ofPlan the plan's events
     * @param steering of the plan, on the day
     */
    static ClauseCard of(
            PlanReplica.Clause clause,
            List<PlanTask> live,
            ContentPart content,
            EventsPart ofPlan,
            Steering.OfPlan steering) {
        List<PlanTask> serving = live.stream()
                .filter(task -> task.clausePaths().contains(clause.path()))
                .toList();
        TasksPart tasks = TasksPart.of(serving, clause.action(), steering.day());
        ProgressPart progress = ProgressPart.of(serving, steering.day());
        KpiPart kpis = KpiPart.NONE;
        EventsPart events = ofPlan.serving(clause.path());
        Steering steered = steering.serving(clause.path());
        Verdict worst =
                Verdict.worst(tasks.verdict(), progress.verdict(), kpis.verdict(), events.verdict(), steered.worst());
        return new ClauseCard(
                clause.path(),
                clause.title(),
                clause.action(),
                worst.state(),
                worst.reason(),
                worst.reason().rule(),
                tasks,
                progress,
                content,
                kpis,
                steered.money(),
                events,
                steered.obstacles(),
                steered.amendments(),
                steered.chasing(),
                steered.dependencies());
    }

    /** Whether there is anything to show: an action, a task, an item, an event, money, an obstacle. */
    boolean says() {
        return action
                || tasks.total() > 0
                || content.hasPublications()
                || events.total() > 0
                || money.lines() > 0
                || obstacles.total() > 0;
    }
}
