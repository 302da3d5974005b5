package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.growth.ForecastView;
import vn.lantoa.reporting.growth.GrowthRow;
import vn.lantoa.reporting.growth.GrowthService;
import vn.lantoa.reporting.growth.GrowthView;
import vn.lantoa.reporting.provenance.line.LineCondition;
import vn.lantoa.reporting.provenance.line.LineMeasure;
import vn.lantoa.reporting.provenance.line.LineQuestion;
import vn.lantoa.reporting.provenance.source.GrowthSource;
import vn.lantoa.reporting.reference.DeclarationTable;
import vn.lantoa.reporting.reference.GrowthTargetReplica;
import vn.lantoa.reporting.reference.GrowthTargetTable;

/** Figures of growth: of one agency or pooled, with the months that count and what they stand against. */
@ApplicationScoped
class GrowthBasis {

    private static final Set<String> CELL = Set.of("targetId", "measure");
    private static final String AGENCY = "agency";
    private static final String SECONDS = "_SECONDS";
    private static final int TO_PERCENT = 2;
    private static final int MONTHS = 12;

    private final GrowthService growth;
    private final GrowthTargetTable targets;
    private final DeclarationTable declarations;

    GrowthBasis(GrowthService growth, GrowthTargetTable targets, DeclarationTable declarations) {
        this.growth = growth;
        this.targets = targets;
        this.declarations = declarations;
    }

    /** What the figure stands on; empty when there is no such target, measure or agency. */
    Optional<FigureBasis> of(FigureId id, FigureMetric metric) {
        return target(id)
                .map(target -> growth.of(target.id(), null, id.period().key(), id.asOf(), AgencyScope.everybody()))
                .flatMap(view -> row(id, view).map(row -> basis(id, metric, view, row)));
    }

    private Optional<GrowthTargetReplica> target(FigureId id) {
        Map<String, String> cell = id.dimensions();
        boolean isNamed = cell.keySet().containsAll(CELL)
                && cell.keySet().stream().allMatch(name -> CELL.contains(name) || name.equals(AGENCY));
        return !isNamed
                ? Optional.empty()
                : id.uuid("targetId")
                        .flatMap(target -> targets.find(target, id.asOf()))
                        .filter(target -> target.calendar() == id.calendar())
                        .filter(target ->
                                target.targetYear() == id.period().firstMonth().getYear());
    }

    private static Optional<GrowthRow> row(FigureId id, GrowthView view) {
        String agency = id.dimensions().get(AGENCY);
        return (agency == null ? view.pooled() : view.rows())
                .stream()
                        .filter(row ->
                                row.measure().name().equals(id.dimensions().get("measure")))
                        .filter(row -> agency == null || agency.equals(row.agency()))
                        .findFirst();
    }

    private FigureBasis basis(FigureId id, FigureMetric metric, GrowthView view, GrowthRow row) {
        Map<String, List<YearMonth>> months = new TreeMap<>();
        view.rows().stream()
                .filter(one -> one.measure() == row.measure() && row.agencies().contains(one.agency()))
                .forEach(one -> months.put(String.valueOf(one.agency()), months(id, metric, one)));
        Period year = new Period(id.calendar(), YearMonth.of(view.targetYear(), 1), MONTHS);
        LineQuestion lines = new LineQuestion(
                row.measure().name().endsWith(SECONDS) ? LineMeasure.SECONDS : LineMeasure.WORKS,
                year.firstDay(),
                year.lastDay().plusDays(1),
                id.asOf(),
                List.of(
                        LineCondition.defined(
                                view.targetId(),
                                view.definitionVersion(),
                                row.measure().name()),
                        LineCondition.halves(halves(id.calendar(), months))));
        return FigureBasis.ofLines(value(metric, row), lines, source(id, metric, view, row, months));
    }

    /** Those that count; of a period alone those of them that are in it. */
    private static List<YearMonth> months(FigureId id, FigureMetric metric, GrowthRow row) {
        Period period = id.period();
        YearMonth last = period.firstMonth().plusMonths(period.months() - 1L);
        return metric == FigureMetric.GROWTH_IN_PERIOD
                ? row.months().stream()
                        .filter(month -> !month.isBefore(period.firstMonth()) && !month.isAfter(last))
                        .toList()
                : row.months();
    }

    private static @Nullable BigDecimal value(FigureMetric metric, GrowthRow row) {
        ForecastView forecast = row.forecast();
        return switch (metric) {
            case GROWTH_ACTUAL -> row.actual();
            case GROWTH_BASELINE -> row.baseline();
            case GROWTH_TARGET -> row.targetOfSameMonths();
            case GROWTH_YEAR_TARGET -> row.target();
            case GROWTH_RUN_RATE -> row.runRateNeeded();
            case GROWTH_FORECAST -> forecast == null ? null : forecast.value();
            case GROWTH_PROBABILITY -> forecast == null ? null : forecast.probability();
            case GROWTH_IN_PERIOD -> percent(row.inPeriod().growth());
            case GROWTH_PER_DAY -> percent(row.growthPerDay());
            default -> percent(row.growth());
        };
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal rate) {
        return rate == null ? null : rate.movePointRight(TO_PERCENT);
    }

    private static Map<String, List<Integer>> halves(ReportCalendar calendar, Map<String, List<YearMonth>> months) {
        Map<String, List<Integer>> halves = new TreeMap<>();
        months.forEach((agency, counted) -> halves.put(
                agency,
                counted.stream()
                        .map(calendar::firstHalfOf)
                        .flatMap(half -> Stream.of(half.number(), half.next().number()))
                        .toList()));
        return halves;
    }

    private GrowthSource source(
            FigureId id, FigureMetric metric, GrowthView view, GrowthRow row, Map<String, List<YearMonth>> months) {
        boolean isAlone = metric == FigureMetric.GROWTH_IN_PERIOD;
        return new GrowthSource(
                view.targetId(),
                view.definitionVersion(),
                row.measure().name(),
                view.growthPercent(),
                isAlone ? row.inPeriod().actual() : row.actual(),
                isAlone ? row.inPeriod().baseline() : row.baseline(),
                months.entrySet().stream()
                        .map(one -> new GrowthSource.Months(one.getKey(), one.getValue()))
                        .toList(),
                declared(id.asOf(), months),
                baselines(id, row));
    }

    /** A month of the other calendar begins half a month earlier or ends half a month later. */
    private List<GrowthSource.Declared> declared(Instant asOf, Map<String, List<YearMonth>> months) {
        List<YearMonth> all = months.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        List<GrowthSource.Declared> declared = new ArrayList<>();
        if (!all.isEmpty()) {
            YearMonth last = all.get(all.size() - 1).plusMonths(1);
            for (ReportCalendar calendar : ReportCalendar.values()) {
                declarations.of(calendar, all.get(0).minusMonths(1), last, asOf).stream()
                        .filter(one -> months.containsKey(one.agency()))
                        .map(one -> new GrowthSource.Declared(
                                one.agency(), calendar, one.month(), one.items(), one.seconds(), one.declaredAt()))
                        .forEach(declared::add);
            }
        }
        return declared;
    }

    private List<GrowthSource.Baseline> baselines(FigureId id, GrowthRow row) {
        Set<String> agencies = Stream.concat(row.agencies().stream(), row.rebasedFrom().stream())
                .collect(Collectors.toSet());
        return target(id).stream()
                .flatMap(target -> target.baselines().stream())
                .filter(one -> one.measure().equals(row.measure().name()) && agencies.contains(one.agency()))
                .map(one -> new GrowthSource.Baseline(
                        one.agency(), one.measure(), one.calendar(), one.months(), one.value(), one.approved()))
                .toList();
    }
}
