package vn.lantoa.reporting.chart;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.RequestLanguage;
import vn.lantoa.reporting.aggregate.AggregateFilter;
import vn.lantoa.reporting.aggregate.AggregateService;
import vn.lantoa.reporting.aggregate.answer.AggregateAnswer;
import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.growth.GrowthProblem;
import vn.lantoa.reporting.growth.GrowthService;
import vn.lantoa.reporting.reference.ReadableAgencies;
import vn.lantoa.reporting.scorecard.PlanCard;
import vn.lantoa.reporting.scorecard.ScorecardService;
import vn.lantoa.reporting.wording.ReportLanguage;

/** Asks for figures as their own operations do, and draws them in the language of the request. */
@ApplicationScoped
class ChartService {

    private final GrowthService growth;
    private final ScorecardService scorecards;
    private final AggregateService aggregates;
    private final ReadableAgencies readable;
    private final RequestLanguage language;

    ChartService(
            GrowthService growth,
            ScorecardService scorecards,
            AggregateService aggregates,
            ReadableAgencies readable,
            RequestLanguage language) {
        this.growth = growth;
        this.scorecards = scorecards;
        this.aggregates = aggregates;
        this.readable = readable;
        this.language = language;
    }

    /** @throws Problem as {@code GET /growth} */
    Chart growth(@Nullable UUID targetId, @Nullable Integer version, @Nullable String period, @Nullable Instant asOf) {
        if (targetId == null) {
            throw Problem.inQuery("targetId", GrowthProblem.GROWTH_TARGET_REQUIRED);
        }
        return GrowthChart.of(growth.of(targetId, version, period, asOf, readable.ofCaller()), words());
    }

    /** @throws Problem as {@code GET /scorecards} */
    Chart progress(@Nullable UUID planId) {
        return ScorecardCharts.progress(card(planId), words());
    }

    /** @throws Problem as {@code GET /scorecards} */
    Chart events(@Nullable UUID planId) {
        return ScorecardCharts.events(card(planId), words());
    }

    /** @throws Problem as {@code GET /aggregates}, and where its answer cannot be drawn */
    Chart coverage(AggregateFilter filter) {
        AggregateAnswer answered = aggregates.answer(filter, readable.ofCaller());
        return CoverageChart.of(answered.view(), answered.groups(), words());
    }

    private PlanCard card(@Nullable UUID planId) {
        if (planId == null) {
            throw Problem.inQuery("planId", ChartProblem.CHART_PLAN_REQUIRED);
        }
        return scorecards.of(planId);
    }

    private ReportLanguage words() {
        return ReportLanguage.of(language.get());
    }
}
