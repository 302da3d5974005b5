package vn.lantoa.reporting.scorecard.keeping;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.reference.PlanTable;
import vn.lantoa.reporting.scorecard.PlanCard;
import vn.lantoa.reporting.scorecard.ScorecardProblem;
import vn.lantoa.reporting.scorecard.ScorecardService;
import vn.lantoa.reporting.scorecard.day.ScorecardDayTable;
import vn.lantoa.reporting.scorecard.day.ScorecardHistory;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/** Keeps the cards of all plans in force as they are now, each in a transaction of its own; says what was kept. */
@ApplicationScoped
public class ScorecardKeeper {

    private final ScorecardService scorecards;
    private final ScorecardDayTable days;
    private final PlanTable plans;
    private final EventJson json;
    private final Clock clock;

    ScorecardKeeper(ScorecardService scorecards, ScorecardDayTable days, PlanTable plans, EventJson json, Clock clock) {
        this.scorecards = scorecards;
        this.days = days;
        this.plans = plans;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps all cards that can be made.
     *
     * @throws RuntimeException the first reason why a card could not, after all others were kept
     */
    public void keep() {
        List<RuntimeException> failures = new ArrayList<>();
        for (UUID planId : QuarkusTransaction.requiringNew().call(days::plans)) {
            try {
                keep(planId);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        failures.stream().findFirst().ifPresent(first -> {
            throw first;
        });
    }

    /** @throws Problem 400 when the range is none, 404 when no such plan is known */
    ScorecardHistory history(UUID planId, ScorecardRange range) {
        ScorecardRange.Days asked = range.days(BusinessTime.today(clock));
        return QuarkusTransaction.requiringNew().call(() -> plans.find(planId)
                .map(plan -> new ScorecardHistory(planId, days.history(planId, asked.from(), asked.to())))
                .orElseThrow(() -> Problem.of(ScorecardProblem.SCORECARD_PLAN_NOT_FOUND, planId)));
    }

    private void keep(UUID planId) {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            PlanCard card = scorecards.of(planId);
            days.keep(planId, card.day(), new Verdict(card.state(), card.reason()), json.write(card), now);
        });
    }
}
