package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.event.EventsPart;
import vn.lantoa.reporting.scorecard.funding.FundingPart;
import vn.lantoa.reporting.scorecard.objective.ObjectivesPart;
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
 * How a plan stands on a day.
 *
 * @param state the worst of the plan's own parts that judge
 * @param rule why it is the state, in words
 * @param tasks a task that serves several clauses counts once
 * @param kpis the targets that hang on the plan
 * @param objectives what the plan is for, from what is made to what it does
 * @param events those that name the plan, or none and fall into its dates
 * @param clauses the clauses that ask for action, and others that have a task, content, an event, money or an obstacle,
 *     in the document's order
 */
@Schema(name = "PlanScorecard")
public record PlanCard(
        UUID planId,
        int planYear,
        String title,
        LocalDate day,
        Light state,
        Cause reason,
        StateRule rule,
        ClauseCoverage coverage,
        TasksPart tasks,
        ProgressPart progress,
        PlanContent content,
        KpiPart kpis,
        ObjectivesPart objectives,
        MoneyPart money,
        FundingPart funding,
        EventsPart events,
        ObstaclesPart obstacles,
        AmendmentsPart amendments,
        ChasingPart chasing,
        DependenciesPart dependencies,
        List<ClauseCard> clauses) {

    static PlanCard of(
            PlanReplica plan,
            List<PlanTask> live,
            PlanContent content,
            Map<String, ContentPart> ofClauses,
            KpiPart kpis,
            ObjectivesPart objectives,
            EventsPart events,
            FundingPart funding,
            Steering.OfPlan steering) {
        LocalDate day = steering.day();
        Steering steered = steering.whole();
        ClauseCoverage coverage = ClauseCoverage.of(plan, live);
        TasksPart tasks = TasksPart.of(live, false, day);
        ProgressPart progress = ProgressPart.of(live, day);
        Verdict worst = Verdict.worst(
                tasks.verdict(),
                progress.verdict(),
                kpis.verdict(),
                objectives.verdict(),
                coverage.verdict(),
                events.verdict(),
                steered.worst());
        return new PlanCard(
                plan.id(),
                plan.year(),
                plan.title(),
                day,
                worst.state(),
                worst.reason(),
                worst.reason().rule(),
                coverage,
                tasks,
                progress,
                content,
                kpis,
                objectives,
                steered.money(),
                funding,
                events,
                steered.obstacles(),
                steered.amendments(),
                steered.chasing(),
                steered.dependencies(),
                cards(plan, live, ofClauses, events, steering));
    }

    private static List<ClauseCard> cards(
            PlanReplica plan,
            List<PlanTask> live,
            Map<String, ContentPart> ofClauses,
            EventsPart events,
            Steering.OfPlan steering) {
        return plan.clauses().stream()
                .map(clause -> ClauseCard.of(
                        clause, live, ofClauses.getOrDefault(clause.path(), ContentPart.NONE), events, steering))
                .filter(ClauseCard::says)
                .toList();
    }
}
