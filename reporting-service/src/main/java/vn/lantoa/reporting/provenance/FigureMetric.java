package vn.lantoa.reporting.provenance;

import java.util.Arrays;
import java.util.Optional;

import vn.lantoa.reporting.growth.rule.GrowthFigure;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.provenance.line.LineMeasure;
import vn.lantoa.reporting.scorecard.ScorecardFigure;
import vn.lantoa.reporting.scorecard.steering.SteeringFigure;

/** The metrics whose figures lead down to lines: what they are called in a figure's id, and what they are. */
enum FigureMetric {
    WORKS(AggregateMeasure.WORKS, LineMeasure.WORKS),
    PUBLICATIONS(AggregateMeasure.PUBLICATIONS, LineMeasure.PUBLICATIONS),
    SECONDS(AggregateMeasure.SECONDS, LineMeasure.SECONDS),
    AIRTIME_SECONDS(AggregateMeasure.AIRTIME_SECONDS, LineMeasure.AIRTIME_SECONDS),
    VIEWS(AggregateMeasure.VIEWS, LineMeasure.VIEWS),
    REACH(AggregateMeasure.REACH, LineMeasure.REACH),
    ENGAGEMENTS(AggregateMeasure.ENGAGEMENTS, LineMeasure.ENGAGEMENTS),
    GROWTH_ACTUAL("growth.actual", GrowthFigure.ACTUAL),
    GROWTH_BASELINE("growth.baseline", GrowthFigure.BASELINE),
    GROWTH_TARGET("growth.target", GrowthFigure.TARGET_OF_SAME_MONTHS),
    GROWTH_PERCENT("growth.percent", GrowthFigure.GROWTH),
    PLAN_PROGRESS("plan.progressPercent", ScorecardFigure.PROGRESS_WEIGHTED),
    MONEY_PLANNED("plan.money.planned", SteeringFigure.MONEY_PLANNED, "PLANNED"),
    MONEY_ALLOCATED("plan.money.allocated", SteeringFigure.MONEY_ALLOCATED, "ALLOCATED"),
    MONEY_COMMITTED("plan.money.committed", SteeringFigure.MONEY_COMMITTED, "COMMITTED"),
    MONEY_DISBURSED("plan.money.disbursed", SteeringFigure.MONEY_DISBURSED, "DISBURSED"),
    MONEY_SETTLED("plan.money.settled", SteeringFigure.MONEY_SETTLED, "SETTLED");

    private final String code;
    private final Metric metric;
    private final Optional<LineMeasure> lines;
    private final Optional<String> stage;

    FigureMetric(AggregateMeasure metric, LineMeasure lines) {
        this.code = metric.code();
        this.metric = metric;
        this.lines = Optional.of(lines);
        this.stage = Optional.empty();
    }

    /** Of growth, whose measure is one of the cell's dimensions, and of progress. */
    FigureMetric(String code, Metric metric) {
        this.code = code;
        this.metric = metric;
        this.lines = Optional.empty();
        this.stage = Optional.empty();
    }

    /** Of money. */
    FigureMetric(String code, Metric metric, String stage) {
        this.code = code;
        this.metric = metric;
        this.lines = Optional.empty();
        this.stage = Optional.of(stage);
    }

    static Optional<FigureMetric> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** What each line adds; empty for growth, progress and money. */
    Optional<LineMeasure> lines() {
        return lines;
    }

    /** The stage that it is the money of; empty for what is of no money. */
    Optional<String> stage() {
        return stage;
    }

    /** That of the catalogue, which tells growth as a ratio. */
    FigureProvenance.Formula formula() {
        MetricText text = metric.definition().formula();
        boolean isOfRatio = this == GROWTH_PERCENT;
        return new FigureProvenance.Formula(
                isOfRatio ? "Tính bằng phần trăm: " + text.vi() : text.vi(),
                isOfRatio ? "In percent: " + text.en() : text.en(),
                "rules.md §" + metric.definition().section());
    }
}
