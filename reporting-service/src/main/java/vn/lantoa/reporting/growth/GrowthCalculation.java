package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.completeness.AgencyMonth;
import vn.lantoa.reporting.completeness.CompletenessRule;
import vn.lantoa.reporting.completeness.CompletenessView;
import vn.lantoa.reporting.growth.rule.Growth;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.GrowthYear;
import vn.lantoa.reporting.growth.rule.MonthPairs;
import vn.lantoa.reporting.growth.rule.TargetTerms;

/**
 * The rows of a target: each line by itself, and for each measure the lines pooled (rules.md §3).
 *
 * @param lackOfAll why nothing counts, if the target itself is not approved; else null
 */
record GrowthCalculation(
        GrowthYear year,
        TargetTerms terms,
        List<GrowthLine> lines,
        @Nullable GrowthReason lackOfAll) {

    /** A row for each line, in the lines' order. */
    List<GrowthRow> rows() {
        return lines.stream().map(this::row).toList();
    }

    /** A row for each measure that has a line. */
    List<GrowthRow> pooled() {
        return byMeasure().entrySet().stream()
                .map(entry -> pooled(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How complete the figures of all lines are. */
    CompletenessView completeness() {
        return completeness(lines);
    }

    private GrowthRow row(GrowthLine line) {
        return GrowthRow.of(
                new GrowthRow.Whose(line.agency(), List.of(line.agency()), List.of(), line.rebasedFrom()),
                line.measure(),
                line.counted(year),
                Growth.of(line.series(year, year.closed()), terms, line.monthsLeft(year)),
                inPeriod(line.measure(), line.series(year, year.closedInPeriod())),
                open(List.of(line)),
                completeness(List.of(line)));
    }

    private GrowthRow pooled(GrowthMeasure measure, List<GrowthLine> all) {
        List<GrowthLine> pool = all.stream().filter(this::canBePooled).toList();
        List<GrowthRow.LeftOut> leftOut = all.stream()
                .filter(line -> !canBePooled(line))
                .map(this::leftOut)
                .toList();
        GrowthReason none = lackOfNobody(leftOut);
        MonthPairs months = pool(pool, year.closed(), none);
        return GrowthRow.of(
                new GrowthRow.Whose(null, pool.stream().map(GrowthLine::agency).toList(), leftOut, rebasedFrom(pool)),
                measure,
                months.counted().stream().map(year::month).toList(),
                Growth.of(months, terms, year.monthsLeft()),
                inPeriod(measure, pool(pool, year.closedInPeriod(), none)),
                open(pool),
                completeness(pool));
    }

    private boolean canBePooled(GrowthLine line) {
        return line.series(year, year.closed()).canBePooled();
    }

    private GrowthRow.LeftOut leftOut(GrowthLine line) {
        // what cannot be pooled has no baseline, or one of the whole year alone: both are a lack
        return new GrowthRow.LeftOut(
                line.agency(),
                Objects.requireNonNull(line.series(year, year.closed()).lack()));
    }

    private static List<String> rebasedFrom(List<GrowthLine> pool) {
        return pool.stream()
                .flatMap(line -> line.rebasedFrom().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Why a pool of nobody has no figures: the target's own lack, or that of all who are left out. */
    private GrowthReason lackOfNobody(List<GrowthRow.LeftOut> leftOut) {
        List<GrowthReason> reasons =
                leftOut.stream().map(GrowthRow.LeftOut::reason).distinct().toList();
        if (lackOfAll != null) {
            return lackOfAll;
        }
        return reasons.size() == 1 ? reasons.get(0) : GrowthReason.NO_BASELINE;
    }

    private InPeriod inPeriod(GrowthMeasure measure, MonthPairs series) {
        return InPeriod.of(year.through().key(), series, measure.shown(terms.ofSameMonths(series)));
    }

    private MonthPairs pool(List<GrowthLine> pool, List<Integer> months, GrowthReason none) {
        return MonthPairs.pooled(
                pool.stream()
                        .map(line -> line.series(year, months))
                        .filter(MonthPairs::canBePooled)
                        .toList(),
                none);
    }

    private GrowthRow.@Nullable OpenMonth open(Collection<GrowthLine> of) {
        return year.open()
                .filter(month -> of.stream().anyMatch(line -> line.isExpectedIn(year, month)))
                .map(month -> new GrowthRow.OpenMonth(
                        year.month(month),
                        of.stream()
                                .map(line -> line.output().in(year.month(month)))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .orElse(null);
    }

    private CompletenessView completeness(Collection<GrowthLine> of) {
        Set<AgencyMonth> expected = new TreeSet<>();
        Set<AgencyMonth> declared = new TreeSet<>();
        Map<String, BigDecimal> in = new HashMap<>();
        Map<String, Map<AgencyMonth, BigDecimal>> past = new HashMap<>();
        for (GrowthLine line : of) {
            line.expected(year).forEach(expected::add);
            line.declared().forEach(declared::add);
            in.merge(line.measure().name(), line.in(year), BigDecimal::add);
            past.computeIfAbsent(line.measure().name(), any -> new HashMap<>()).putAll(line.past());
        }
        return new CompletenessRule(expected, declared).view(in, past);
    }

    private Map<GrowthMeasure, List<GrowthLine>> byMeasure() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        GrowthLine::measure, () -> new EnumMap<>(GrowthMeasure.class), Collectors.toList()));
    }
}
