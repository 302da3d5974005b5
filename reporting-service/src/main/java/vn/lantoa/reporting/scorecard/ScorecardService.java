package vn.lantoa.reporting.scorecard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.growth.GrowthService;
import vn.lantoa.reporting.reference.GrowthTargetReplica;
import vn.lantoa.reporting.reference.GrowthTargetTable;
import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.reference.PlanTable;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.event.EventCards;

/** Makes the scorecards of plans, as of today. */
@ApplicationScoped
@Transactional
class ScorecardService {

    /** A row for each clause, whatever the number of facts. */
    private static final String CONTENT = """
            SELECT clause, works, publications FROM rollup_plan_clause
            WHERE plan_id = ? AND clause = coalesce(?, clause)""";

    private final PlanTable plans;
    private final GrowthTargetTable targets;
    private final GrowthService growth;
    private final EventCards events;
    private final Database database;
    private final Clock clock;

    ScorecardService(
            PlanTable plans,
            GrowthTargetTable targets,
            GrowthService growth,
            EventCards events,
            Database database,
            Clock clock) {
        this.plans = plans;
        this.targets = targets;
        this.growth = growth;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** @throws Problem 404 when no such plan is known */
    PlanCard of(UUID planId) {
        LocalDate today = BusinessTime.today(clock);
        return PlanCard.of(
                plan(planId),
                live(planId, today),
                content(planId, null),
                kpis(planId),
                events.of(planId, today),
                today);
    }

    /** @throws Problem 404 when no such plan is known, or it has no such clause */
    ClauseCard of(UUID planId, String path) {
        PlanReplica.Clause clause = plan(planId).clauses().stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> Problem.of(ScorecardProblem.SCORECARD_CLAUSE_NOT_FOUND, path));
        LocalDate today = BusinessTime.today(clock);
        ContentPart content = content(planId, path).getOrDefault(path, ContentPart.NONE);
        return ClauseCard.of(clause, live(planId, today), content, events.of(planId, today), today);
    }

    private PlanReplica plan(UUID id) {
        return plans.find(id).orElseThrow(() -> Problem.of(ScorecardProblem.SCORECARD_PLAN_NOT_FOUND, id));
    }

    private List<PlanTask> live(UUID planId, LocalDate today) {
        return plans.tasks(planId).stream().filter(task -> task.isLiveOn(today)).toList();
    }

    private Map<String, ContentPart> content(UUID planId, @Nullable String path) {
        Map<String, ContentPart> content = new HashMap<>();
        database.query(
                CONTENT,
                row -> content.put(row.text("clause"), ContentPart.of(row.bigint("works"), row.bigint("publications"))),
                planId,
                path);
        return content;
    }

    private KpiPart kpis(UUID planId) {
        return KpiPart.of(targets.ofPlan(planId).stream()
                .map(GrowthTargetReplica::id)
                .map(target -> growth.of(target, null, null, Optional.empty()))
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
