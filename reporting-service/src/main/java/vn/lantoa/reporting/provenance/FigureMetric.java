package vn.lantoa.reporting.provenance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.lantoa.reporting.completeness.CompletenessFigure;
import vn.lantoa.reporting.growth.rule.GrowthFigure;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;
import vn.lantoa.reporting.provenance.count.Count;
import vn.lantoa.reporting.provenance.line.LineMeasure;
import vn.lantoa.reporting.scorecard.ScorecardFigure;
import vn.lantoa.reporting.scorecard.event.EventCoverageFigure;
import vn.lantoa.reporting.scorecard.funding.FundingFigure;
import vn.lantoa.reporting.scorecard.steering.SteeringFigure;

/** The metrics whose figures lead down to lines: what they are called in a figure's id, and what they are. */
public enum FigureMetric {
    WORKS(AggregateMeasure.WORKS, LineMeasure.WORKS),
    PUBLICATIONS(AggregateMeasure.PUBLICATIONS, LineMeasure.PUBLICATIONS),
    SECONDS(AggregateMeasure.SECONDS, LineMeasure.SECONDS),
    AIRTIME_SECONDS(AggregateMeasure.AIRTIME_SECONDS, LineMeasure.AIRTIME_SECONDS),
    VIEWS(AggregateMeasure.VIEWS, LineMeasure.VIEWS),
    REACH(AggregateMeasure.REACH, LineMeasure.REACH),
    ENGAGEMENTS(AggregateMeasure.ENGAGEMENTS, LineMeasure.ENGAGEMENTS),
    VIEWS_GAINED(AggregateMeasure.VIEWS_GAINED, LineMeasure.VIEWS_GAINED),
    OBSERVED(AggregateMeasure.OBSERVED, LineMeasure.OBSERVED),
    GROWTH_ACTUAL("growth.actual", GrowthFigure.ACTUAL),
    GROWTH_BASELINE("growth.baseline", GrowthFigure.BASELINE),
    GROWTH_TARGET("growth.target", GrowthFigure.TARGET_OF_SAME_MONTHS),
    GROWTH_PERCENT("growth.percent", GrowthFigure.GROWTH),
    GROWTH_IN_PERIOD("growth.inPeriodPercent", GrowthFigure.GROWTH),
    GROWTH_PER_DAY("growth.perDayPercent", GrowthFigure.GROWTH_PER_DAY),
    GROWTH_YEAR_TARGET("growth.yearTarget", GrowthFigure.TARGET),
    GROWTH_RUN_RATE("growth.runRateNeeded", GrowthFigure.RUN_RATE_NEEDED),
    GROWTH_FORECAST("growth.forecast", GrowthFigure.FORECAST),
    GROWTH_PROBABILITY("growth.probability", GrowthFigure.PROBABILITY),
    PLAN_PROGRESS("plan.progressPercent", ScorecardFigure.PROGRESS_WEIGHTED),
    PLAN_PROGRESS_SIMPLE("plan.progressSimplePercent", ScorecardFigure.PROGRESS_SIMPLE),
    TASKS("tasks", ScorecardFigure.TASKS, Count.TASKS),
    ACTION_CLAUSES("plan.actionClauses", ScorecardFigure.ACTION_CLAUSES, Count.ACTION_CLAUSES),
    COVERED_CLAUSES("plan.coveredClauses", ScorecardFigure.CLAUSES_COVERED, Count.COVERED_CLAUSES),
    EVENTS("plan.events", ScorecardFigure.EVENTS, Count.EVENTS),
    OBSTACLES_OPEN("plan.obstaclesOpen", SteeringFigure.OBSTACLES_OPEN, Count.OBSTACLES_OPEN),
    OBSTACLES_DECIDED("plan.obstaclesDecided", SteeringFigure.OBSTACLES_DECIDED, Count.OBSTACLES_DECIDED),
    OBSTACLE_DAYS("plan.obstacleMedianDays", SteeringFigure.OBSTACLE_MEDIAN_DAYS, Count.OBSTACLE_DAYS),
    REMINDERS("plan.reminders", SteeringFigure.REMINDERS, Count.REMINDERS),
    REMINDERS_ANSWERED("plan.remindersAnswered", SteeringFigure.REMINDERS_ANSWERED, Count.REMINDERS_ANSWERED),
    REMINDERS_SILENT("plan.remindersSilent", SteeringFigure.REMINDERS_SILENT, Count.REMINDERS_SILENT),
    ANSWER_DAYS("plan.answerMedianDays", SteeringFigure.ANSWER_MEDIAN_DAYS, Count.ANSWER_DAYS),
    LATE_PREDECESSORS("plan.latePredecessors", SteeringFigure.LATE_PREDECESSORS, Count.LATE_PREDECESSORS),
    AMENDMENTS_IN_FORCE("plan.amendmentsInForce", SteeringFigure.AMENDMENTS_IN_FORCE, Count.AMENDMENTS_IN_FORCE),
    FUNDS_DECIDED("plan.funding.decided", FundingFigure.MONEY_DECIDED, Count.FUNDS_DECIDED),
    FUNDS_PROPOSED("plan.funding.proposed", FundingFigure.MONEY_PROPOSED, Count.FUNDS_PROPOSED),
    FUNDS_GRANTED("plan.funding.granted", FundingFigure.MONEY_GRANTED, Count.FUNDS_GRANTED),
    FUNDS_QUESTIONED("plan.funding.questioned", FundingFigure.MONEY_QUESTIONED, Count.FUNDS_QUESTIONED),
    WORKS_PLANNED("event.plannedWorks", EventCoverageFigure.PLANNED_WORKS, Count.WORKS_PLANNED),
    WORKS_DELIVERED("event.deliveredWorks", EventCoverageFigure.DELIVERED_WORKS, Count.WORKS_DELIVERED),
    MONTHS_DECLARED("completeness.declared", CompletenessFigure.COMPLETENESS, Count.MONTHS_DECLARED),
    MONTHS_EXPECTED("completeness.expected", CompletenessFigure.COMPLETENESS, Count.MONTHS_EXPECTED),
    MONTHS_PERCENT("completeness.percent", CompletenessFigure.COMPLETENESS, Count.MONTHS_PERCENT),
    MONEY_PLANNED("plan.money.planned", SteeringFigure.MONEY_PLANNED, "PLANNED"),
    MONEY_ALLOCATED("plan.money.allocated", SteeringFigure.MONEY_ALLOCATED, "ALLOCATED"),
    MONEY_COMMITTED("plan.money.committed", SteeringFigure.MONEY_COMMITTED, "COMMITTED"),
    MONEY_DISBURSED("plan.money.disbursed", SteeringFigure.MONEY_DISBURSED, "DISBURSED"),
    MONEY_SETTLED("plan.money.settled", SteeringFigure.MONEY_SETTLED, "SETTLED"),
    EXECUTION_PERCENT("plan.money.executionPercent", SteeringFigure.EXECUTION_RATE),
    SOCIAL_PERCENT("plan.money.socialPercent", SteeringFigure.SOCIAL_SHARE);

    private final String code;
    private final Metric metric;
    private final Optional<LineMeasure> lines;
    private final Optional<String> stage;
    private final Optional<Count> counted;

    FigureMetric(AggregateMeasure metric, LineMeasure lines) {
        this.code = metric.code();
        this.metric = metric;
        this.lines = Optional.of(lines);
        this.stage = Optional.empty();
        this.counted = Optional.empty();
    }

    /** Of growth, whose measure is one of the cell's dimensions, and of progress. */
    FigureMetric(String code, Metric metric) {
        this.code = code;
        this.metric = metric;
        this.lines = Optional.empty();
        this.stage = Optional.empty();
        this.counted = Optional.empty();
    }

    /** A metric of the budget, by the stage of the money that it sums. */
    FigureMetric(String code, Metric metric, String stage) {
        this.code = code;
        this.metric = metric;
        this.lines = Optional.empty();
        this.stage = Optional.of(stage);
        this.counted = Optional.empty();
    }

    /** Of what is counted record by record. */
    FigureMetric(String code, Metric metric, Count counted) {
        this.code = code;
        this.metric = metric;
        this.lines = Optional.empty();
        this.stage = Optional.empty();
        this.counted = Optional.of(counted);
    }

    static Optional<FigureMetric> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Which records it counts; empty for what is of publications, growth, progress and money. */
    Optional<Count> counted() {
        return counted;
    }

    /** What the ids of its figures call a metric; none of one whose figures do not lead down to anything. */
    public static List<String> codesOf(Metric metric) {
        return Arrays.stream(values())
                .filter(one -> one.metric == metric)
                .map(one -> one.code)
                .toList();
    }

    /** What each line adds; empty for growth, progress, money and counts. */
    Optional<LineMeasure> lines() {
        return lines;
    }

    /** The stage that it is the money of; empty for what is of no money. */
    Optional<String> stage() {
        return stage;
    }

    /** That of the catalogue, which tells rates as ratios. */
    FigureProvenance.Formula formula() {
        MetricText text = metric.definition().formula();
        boolean isOfRatio = metric.definition().unit() == MetricUnit.RATIO && code.endsWith("ercent");
        return new FigureProvenance.Formula(
                isOfRatio ? "Tính bằng phần trăm: " + text.vi() : text.vi(),
                isOfRatio ? "In percent: " + text.en() : text.en(),
                "rules.md §" + metric.definition().section());
    }
}
