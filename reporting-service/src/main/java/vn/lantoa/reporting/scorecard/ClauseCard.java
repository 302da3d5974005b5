package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.event.EventsPart;
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
        Verdict money,
        EventsPart events) {

    /**
     * The card of a clause.
     *
     * @param live the plan's tasks that count on the day
     * @param ofPlan the plan's events
     */
    static ClauseCard of(
            PlanReplica.Clause clause, List<PlanTask> live, ContentPart content, EventsPart ofPlan, LocalDate day) {
        List<PlanTask> serving = live.stream()
                .filter(task -> task.clausePaths().contains(clause.path()))
                .toList();
        TasksPart tasks = TasksPart.of(serving, clause.action(), day);
        ProgressPart progress = ProgressPart.of(serving, day);
        KpiPart kpis = KpiPart.NONE;
        EventsPart events = ofPlan.serving(clause.path());
        Verdict worst = Verdict.worst(tasks.verdict(), progress.verdict(), kpis.verdict(), events.verdict());
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
                Verdict.NOT_RECORDED,
                events);
    }

    /** Whether there is anything to show: an action, a task, an item, an event. */
    boolean says() {
        return action || tasks.total() > 0 || content.hasPublications() || events.total() > 0;
    }
}
