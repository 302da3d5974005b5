package vn.lantoa.reporting.scorecard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.growth.GrowthService;
import vn.lantoa.reporting.reference.GrowthTargetReplica;
import vn.lantoa.reporting.reference.GrowthTargetTable;
import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.reference.PlanTable;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.event.EventCards;
import vn.lantoa.reporting.scorecard.funding.FundingTable;
import vn.lantoa.reporting.scorecard.steering.SteeringTable;

/** Makes the scorecards of plans, as of today. */
@ApplicationScoped
@Transactional
public class ScorecardService {

    private final PlanTable plans;
    private final GrowthTargetTable targets;
    private final GrowthService growth;
    private final EventCards events;
    private final PlanContents contents;
    private final FundingTable funding;
    private final SteeringTable steering;
    private final Clock clock;

    ScorecardService(
            PlanTable plans,
            GrowthTargetTable targets,
            GrowthService growth,
            EventCards events,
            PlanContents contents,
            FundingTable funding,
            SteeringTable steering,
            Clock clock) {
        this.plans = plans;
        this.targets = targets;
        this.growth = growth;
        this.events = events;
        this.contents = contents;
        this.funding = funding;
        this.steering = steering;
        this.clock = clock;
    }

    /** @throws Problem 404 when no such plan is known */
    public PlanCard of(UUID planId) {
        LocalDate today = BusinessTime.today(clock);
        return PlanCard.of(
                plan(planId),
                live(planId, today),
                contents.of(planId),
                contents.ofClauses(planId, null),
                kpis(planId),
                events.of(planId, today),
                funding.of(planId, today),
                steering.of(planId, today));
    }

    /** @throws Problem 404 when no such plan is known, or it has no such clause */
    ClauseCard of(UUID planId, String path) {
        PlanReplica.Clause clause = plan(planId).clauses().stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> Problem.of(ScorecardProblem.SCORECARD_CLAUSE_NOT_FOUND, path));
        LocalDate today = BusinessTime.today(clock);
        ContentPart content = contents.ofClauses(planId, path).getOrDefault(path, ContentPart.NONE);
        return ClauseCard.of(
                clause, live(planId, today), content, events.of(planId, today), steering.of(planId, today));
    }

    private PlanReplica plan(UUID id) {
        return plans.find(id).orElseThrow(() -> Problem.of(ScorecardProblem.SCORECARD_PLAN_NOT_FOUND, id));
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
