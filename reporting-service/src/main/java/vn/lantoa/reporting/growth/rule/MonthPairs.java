package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The months that count, the same on both sides: closed and declared (rules.md §3). Of one agency, or of several
 * pooled.
 *
 * @param pairs the months with what was produced and what the baseline has; empty when only the baseline's year is
 *     known
 * @param counted the numbers of the months that count
 * @param undeclared how many months more would count, were they declared
 * @param actual ΣA; null when no month counts
 * @param baseline ΣB of the same months; null when it is not known
 * @param days of these months in the target's year, summed over agencies
 * @param baselineDays of these months in the baseline's year
 * @param yearBaseline B_year; null when there is none
 * @param lack why there is no ratio; null when there is one
 */
public record MonthPairs(
        List<Pair> pairs,
        List<Integer> counted,
        int undeclared,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal baseline,
        long days,
        long baselineDays,
        @Nullable BigDecimal yearBaseline,
        @Nullable GrowthReason lack) {

    /** A month of the year and the same month of the baseline. */
    public record Pair(int month, BigDecimal actual, BigDecimal baseline) {

        Pair plus(Pair other) {
            return new Pair(month, actual.add(other.actual), baseline.add(other.baseline));
        }
    }

    /**
     * What a ratio is made from.
     *
     * @param actual ΣA
     * @param baseline ΣB of the same months
     * @param yearBaseline B_year
     */
    record Sums(BigDecimal actual, BigDecimal baseline, BigDecimal yearBaseline) {}

    /**
     * The course of one agency.
     *
     * @param months those that are closed, of the year or of a period
     * @param baseline null when there is none; then {@code lack} says why
     */
    public static MonthPairs of(
            GrowthYear year,
            List<Integer> months,
            AgencyOutput output,
            @Nullable SeriesBaseline baseline,
            @Nullable GrowthReason lack) {
        List<Integer> due = baseline == null
                ? output.expected(year, months)
                : months.stream().filter(baseline.months()::contains).toList();
        List<Integer> counted = lack == GrowthReason.NOT_COUNTED_YET
                ? List.of()
                : due.stream()
                        .filter(month -> output.declares(year.month(month)))
                        .toList();
        int undeclared = due.size() - counted.size();
        BigDecimal actual = counted.isEmpty()
                ? null
                : sum(counted.stream()
                        .map(month -> output.in(year.month(month)))
                        .toList());
        if (baseline == null) {
            return new MonthPairs(List.of(), counted, undeclared, actual, null, 0, 0, null, lack);
        }
        List<Integer> halves = counted.stream()
                .flatMap(month -> baseline.ofMonth(month).stream())
                .toList();
        List<Pair> pairs = !baseline.monthly()
                ? List.of()
                : counted.stream()
                        .map(month -> new Pair(month, output.in(year.month(month)), baseline.month(month)))
                        .toList();
        BigDecimal same = baseline.of(counted);
        return new MonthPairs(
                pairs,
                counted,
                undeclared,
                actual,
                same,
                halves.stream().mapToLong(year::days).sum(),
                halves.stream().mapToLong(year::baselineDays).sum(),
                baseline.year(),
                lackOf(baseline, same, due));
    }

    /** Several agencies as one: sums on both sides, not the mean of rates. */
    public static MonthPairs pooled(List<MonthPairs> agencies, GrowthReason lackOfAll) {
        if (agencies.isEmpty()) {
            return new MonthPairs(List.of(), List.of(), 0, null, null, 0, 0, null, lackOfAll);
        }
        Map<Integer, Pair> months = new TreeMap<>();
        agencies.forEach(one -> one.pairs.forEach(pair -> months.merge(pair.month(), pair, Pair::plus)));
        List<MonthPairs> counting =
                agencies.stream().filter(one -> one.actual != null).toList();
        BigDecimal year = sum(agencies.stream().map(MonthPairs::yearBaseline).toList());
        BigDecimal actual = null;
        BigDecimal baseline = null;
        GrowthReason lack;
        if (counting.isEmpty()) {
            lack = agencies.stream()
                    .map(MonthPairs::lack)
                    .max(Comparator.naturalOrder())
                    .orElse(lackOfAll);
        } else {
            actual = sum(counting.stream().map(MonthPairs::actual).toList());
            baseline = sum(counting.stream().map(MonthPairs::baseline).toList());
            lack = baseline.signum() == 0 ? GrowthReason.ZERO_BASELINE : null;
        }
        return new MonthPairs(
                new ArrayList<>(months.values()),
                agencies.stream()
                        .flatMap(one -> one.counted.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                agencies.stream().mapToInt(MonthPairs::undeclared).sum(),
                actual,
                baseline,
                counting.stream().mapToLong(MonthPairs::days).sum(),
                counting.stream().mapToLong(MonthPairs::baselineDays).sum(),
                year,
                lack);
    }

    boolean hasRatio() {
        return lack == null;
    }

    /** Whether a year that is over can be judged: every month is declared, or what is declared suffices already. */
    boolean isWholeEnough(@Nullable BigDecimal target) {
        return undeclared == 0 || actual != null && target != null && actual.compareTo(target) >= 0;
    }

    /** What the ratio is made from; empty when there is none. */
    Optional<Sums> sums() {
        return !hasRatio() || actual == null || baseline == null || yearBaseline == null
                ? Optional.empty()
                : Optional.of(new Sums(actual, baseline, yearBaseline));
    }

    /**
     * Whether a pool can take it: it has a baseline above zero, month by month or of the whole year that counts. Like
     * is compared with like, so who had nothing is left out on both sides.
     */
    public boolean canBePooled() {
        return yearBaseline != null && yearBaseline.signum() > 0 && lack != GrowthReason.PARTIAL_BASELINE;
    }

    /**
     * Why there is no ratio.
     *
     * @param same ΣB of the months that count; null where it is not known
     * @param due the closed months that have a baseline
     */
    private static @Nullable GrowthReason lackOf(
            SeriesBaseline baseline, @Nullable BigDecimal same, List<Integer> due) {
        BigDecimal year = baseline.year();
        if (year != null && year.signum() == 0) {
            return GrowthReason.ZERO_BASELINE;
        }
        if (!baseline.monthly() && same == null) {
            return GrowthReason.PARTIAL_BASELINE;
        }
        if (due.isEmpty()) {
            return GrowthReason.NO_CLOSED_MONTH;
        }
        if (same == null) {
            return GrowthReason.NO_DECLARED_MONTH;
        }
        return same.signum() == 0 ? GrowthReason.ZERO_BASELINE : null;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
