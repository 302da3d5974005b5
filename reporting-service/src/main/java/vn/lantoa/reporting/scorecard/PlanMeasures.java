package vn.lantoa.reporting.scorecard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.metric.MetricUnit;
import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.event.EventCard;
import vn.lantoa.reporting.scorecard.event.EventCoverageFigure;
import vn.lantoa.reporting.scorecard.event.EventResults;
import vn.lantoa.reporting.scorecard.event.EventsPart;
import vn.lantoa.reporting.scorecard.funding.FundingFigure;
import vn.lantoa.reporting.scorecard.funding.FundingPart;
import vn.lantoa.reporting.scorecard.objective.ObjectiveKpi;
import vn.lantoa.reporting.scorecard.steering.Steering;
import vn.lantoa.reporting.scorecard.steering.SteeringFigure;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * The figures of a plan by the codes that its objectives name them by: what the press published of it, its targets, all
 * else that its card shows, and the results of its events (such as VISITORS), summed over these.
 */
final class PlanMeasures {

    private static final Verdict NOBODY_CHOSE = new Verdict(Light.AMBER, Cause.FIGURE_NOT_CHOSEN);

    private final Map<String, ObjectiveKpi> byCode = new HashMap<>();

    /**
     * The figures on a day.
     *
     * @param content what the press published of the plan; a measure that nobody observed is not among them
     * @param live the tasks that count on the day
     */
    static Map<String, ObjectiveKpi> of(
            PlanReplica plan,
            List<PlanTask> live,
            Map<AggregateMeasure, BigDecimal> content,
            KpiPart kpis,
            EventsPart events,
            FundingPart funding,
            Steering.OfPlan steering) {
        PlanMeasures measures = new PlanMeasures();
        ProgressPart progress = ProgressPart.of(live, steering.day());
        ClauseCoverage coverage = ClauseCoverage.of(plan, live);
        measures.addResults(events.standing());
        for (AggregateMeasure measure : AggregateMeasure.values()) {
            measures.add(measure, content.get(measure));
        }
        measures.add(ScorecardFigure.PROGRESS_WEIGHTED, progress.weighted(), progress.verdict());
        measures.add(ScorecardFigure.PROGRESS_SIMPLE, progress.simple(), progress.verdict());
        measures.add(ScorecardFigure.CLAUSES_COVERED, BigDecimal.valueOf(coverage.covered()), coverage.verdict());
        measures.add(ScorecardFigure.ACTION_CLAUSES, coverage.actionClauses());
        measures.add(ScorecardFigure.TASKS, live.size());
        measures.add(ScorecardFigure.EVENTS, events.total());
        for (EventCoverageFigure figure : EventCoverageFigure.values()) {
            measures.add(figure, figure.of(events));
        }
        measures.addFunding(funding);
        measures.addSteering(steering.whole());
        measures.addTargets(kpis);
        return measures.byCode;
    }

    private void addFunding(FundingPart funding) {
        for (FundingFigure figure : FundingFigure.values()) {
            add(figure, figure.of(funding));
        }
    }

    private void addSteering(Steering steering) {
        for (SteeringFigure figure : SteeringFigure.values()) {
            add(figure, figure.of(steering));
        }
    }

    /** Of several targets of one measure the one that stands worst. */
    private void addTargets(KpiPart kpis) {
        kpis.kpis().stream()
                .sorted(Comparator.comparing((KpiPart.Kpi kpi) -> kpi.verdict().state()))
                .forEach(kpi -> byCode.computeIfAbsent(
                        kpi.measure().code(),
                        code -> ObjectiveKpi.judged(code, kpi.growth(), MetricUnit.RATIO.name(), kpi.verdict())));
    }

    private void add(Metric metric, long count) {
        add(metric, BigDecimal.valueOf(count));
    }

    private void add(Metric metric, @Nullable BigDecimal value) {
        byCode.put(
                metric.code(),
                ObjectiveKpi.measured(
                        metric.code(), value, metric.definition().unit().name()));
    }

    private void add(Metric metric, @Nullable BigDecimal value, Verdict verdict) {
        byCode.put(
                metric.code(),
                ObjectiveKpi.judged(
                        metric.code(), value, metric.definition().unit().name(), verdict));
    }

    private void addResults(List<EventCard> events) {
        events.stream()
                .flatMap(event -> event.results().figures().stream())
                .collect(Collectors.groupingBy(EventResults.Figure::metric, LinkedHashMap::new, Collectors.toList()))
                .forEach((metric, figures) -> byCode.put(metric, result(metric, figures)));
    }

    /** A sum only of what is counted in one unit, and of which each event has one value. */
    private static ObjectiveKpi result(String metric, List<EventResults.Figure> figures) {
        List<String> units = figures.stream()
                .map(EventResults.Figure::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String unit = units.size() == 1 ? units.get(0) : MetricUnit.OF_MEASURE.name();
        if (figures.stream().anyMatch(figure -> figure.value() == null)) {
            return ObjectiveKpi.judged(metric, null, unit, NOBODY_CHOSE);
        }
        BigDecimal sum = figures.stream()
                .map(EventResults.Figure::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return ObjectiveKpi.measured(metric, units.size() > 1 ? null : sum, unit);
    }
}
