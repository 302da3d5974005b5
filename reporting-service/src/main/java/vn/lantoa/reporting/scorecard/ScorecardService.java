package vn.lantoa.reporting.scorecard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.growth.GrowthService;
import vn.lantoa.reporting.reference.GrowthTargetReplica;
import vn.lantoa.reporting.reference.GrowthTargetTable;
import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.reference.PlanTable;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.day.ScorecardDayTable;
import vn.lantoa.reporting.scorecard.event.EventCards;
import vn.lantoa.reporting.scorecard.event.EventsPart;
import vn.lantoa.reporting.scorecard.funding.FundingPart;
import vn.lantoa.reporting.scorecard.funding.FundingTable;
import vn.lantoa.reporting.scorecard.objective.ObjectiveTable;
import vn.lantoa.reporting.scorecard.objective.ObjectivesPart;
import vn.lantoa.reporting.scorecard.steering.Steering;
import vn.lantoa.reporting.scorecard.steering.SteeringTable;

/** Makes the scorecards of plans as of today, and reads those of the days before as they were kept. */
@ApplicationScoped
@Transactional
public class ScorecardService {

    private final PlanTable plans;
    private final GrowthTargetTable targets;
    private final GrowthService growth;
    private final EventCards events;
    private final PlanContentTable contents;
    private final FundingTable funding;
    private final SteeringTable steering;
    private final ObjectiveTable objectives;
    private final ScorecardDayTable days;
    private final EventJson json;
    private final Clock clock;

    ScorecardService(
            PlanTable plans,
            GrowthTargetTable targets,
            GrowthService growth,
            EventCards events,
            PlanContentTable contents,
            FundingTable funding,
            SteeringTable steering,
            ObjectiveTable objectives,
            ScorecardDayTable days,
            EventJson json,
            Clock clock) {
        this.plans = plans;
        this.targets = targets;
        this.growth = growth;
        this.events = events;
        this.contents = contents;
        this.funding = funding;
        this.steering = steering;
        this.objectives = objectives;
        this.days = days;
        this.json = json;
        this.clock = clock;
    }

    /** @throws Problem 404 when no such plan is known */
    public PlanCard of(UUID planId) {
        LocalDate today = BusinessTime.today(clock);
        PlanReplica plan = plan(planId);
        List<PlanTask> live = live(planId, today);
        KpiPart kpis = kpis(planId);
        EventsPart held = events.of(planId, today);
        FundingPart funded = funding.of(planId, today);
        Steering.OfPlan steered = steering.of(planId, today);
        return PlanCard.of(
                plan,
                live,
                contents.of(planId),
                contents.ofClauses(planId, null),
                kpis,
                ObjectivesPart.of(
                        objectives.of(planId),
                        PlanMeasures.of(plan, live, contents.measures(planId), kpis, held, funded, steered)),
                held,
                funded,
                steered);
    }

    /**
     * The card of a day: today's is made now, others are as they were kept.
     *
     * @param asOf null: today
     * @throws Problem 400 when the day is yet to come, 404 when no such plan is known or nothing was kept on the day
     */
    public PlanCard of(UUID planId, @Nullable LocalDate asOf) {
        LocalDate today = BusinessTime.today(clock);
        if (asOf == null || asOf.equals(today)) {
            return of(planId);
        }
        if (asOf.isAfter(today)) {
            throw Problem.inQuery("asOf", ScorecardProblem.SCORECARD_DAY_AHEAD, asOf);
        }
        plan(planId);
        return days.card(planId, asOf)
                .map(this::read)
                .orElseThrow(() -> Problem.of(ScorecardProblem.SCORECARD_DAY_NOT_KEPT, asOf));
    }

    /**
     * The card of a clause. Of a day before, only those of clauses that said something then were kept.
     *
     * @throws Problem as of a plan's card, and 404 when the plan has no such clause, or none of it was kept on the day
     */
    ClauseCard of(UUID planId, String path, @Nullable LocalDate asOf) {
        if (asOf == null || asOf.equals(BusinessTime.today(clock))) {
            return of(planId, path);
        }
        return of(planId, asOf).clauses().stream()
                .filter(card -> card.path().equals(path))
                .findFirst()
                .orElseThrow(() -> clause(planId, path)
                        .map(silent -> Problem.of(ScorecardProblem.SCORECARD_DAY_NOT_KEPT, asOf))
                        .orElseGet(() -> Problem.of(ScorecardProblem.SCORECARD_CLAUSE_NOT_FOUND, path)));
    }

    private PlanCard read(String card) {
        try {
            return json.read(card.getBytes(StandardCharsets.UTF_8), PlanCard.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a scorecard that was kept cannot be read", e);
        }
    }

    private ClauseCard of(UUID planId, String path) {
        PlanReplica.Clause clause =
                clause(planId, path).orElseThrow(() -> Problem.of(ScorecardProblem.SCORECARD_CLAUSE_NOT_FOUND, path));
        LocalDate today = BusinessTime.today(clock);
        ContentPart content = contents.ofClauses(planId, path).getOrDefault(path, ContentPart.NONE);
        return ClauseCard.of(
                clause, live(planId, today), content, events.of(planId, today), steering.of(planId, today));
    }

    private PlanReplica plan(UUID id) {
        return plans.find(id).orElseThrow(() -> Problem.of(ScorecardProblem.SCORECARD_PLAN_NOT_FOUND, id));
    }

    private Optional<PlanReplica.Clause> clause(UUID planId, String path) {
        return plan(planId).clauses().stream()
                .filter(one -> one.path().equals(path))
                .findFirst();
    }

    private List<PlanTask> live(UUID planId, LocalDate today) {
        return plans.tasks(planId).stream().filter(task -> task.isLiveOn(today)).toList();
    }

    private KpiPart kpis(UUID planId) {
        return KpiPart.of(targets.ofPlan(planId, null).stream()
                .map(GrowthTargetReplica::id)
                .map(target -> growth.of(target, null, null, null, AgencyScope.everybody()))
                .flatMap(answer -> answer.pooled().stream()
                        .map(row -> new KpiPart.Kpi(
                                answer.targetId(),
                                answer.name(),
                                row.measure(),
                                row.growth(),
                                row.state(),
                                row.reason())))
                .toList());
    }
}
