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
 * @param actual ΣA; null when no month counts
 * @param baseline ΣB of the same months; null when it is not known
 * @param days of these months in the target's year, summed over agencies
 * @param baselineDays of these months in the baseline's year
 * @param yearBaseline B_year; null when there is none
 * @param lack why there is no ratio; null when there is one
 */
public record MonthPairs(
        List<Pair> pairs,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal baseline,
        long days,
        long baselineDays,
        @Nullable BigDecimal yearBaseline,
        @Nullable GrowthReason lack) {

    /** One month on both sides. */
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
            @Nullable BaselineMonths baseline,
            @Nullable GrowthReason lack) {
        List<Integer> counted = lack == GrowthReason.NOT_COUNTED_YET ? List.of() : output.counted(year, months);
        BigDecimal actual = counted.isEmpty()
                ? null
                : counted.stream().map(month -> output.in(year.month(month))).reduce(BigDecimal.ZERO, BigDecimal::add);
        long days = counted.stream().mapToLong(year::days).sum();
        long baselineDays = counted.stream().mapToLong(year::baselineDays).sum();
        if (baseline == null) {
            return new MonthPairs(List.of(), actual, null, days, baselineDays, null, lack);
        }
        List<Pair> pairs = !baseline.isMonthly()
                ? List.of()
                : counted.stream()
                        .map(month -> new Pair(month, output.in(year.month(month)), baseline.month(month)))
                        .toList();
        BigDecimal same = sameMonths(baseline, counted, pairs);
        GrowthReason reason = lackOf(baseline, same, months);
        return new MonthPairs(pairs, actual, same, days, baselineDays, baseline.year(), reason);
    }

    /** Several agencies as one: sums on both sides, not the mean of rates. */
    public static MonthPairs pooled(List<MonthPairs> agencies, GrowthReason lackOfAll) {
        if (agencies.isEmpty()) {
            return new MonthPairs(List.of(), null, null, 0, 0, null, lackOfAll);
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

    /** What the ratio is made from; empty when there is none. */
    Optional<Sums> sums() {
        return !hasRatio() || actual == null || baseline == null || yearBaseline == null
                ? Optional.empty()
                : Optional.of(new Sums(actual, baseline, yearBaseline));
    }

    /**
     * Whether a pool can take it: it has a baseline, month by month or of the whole year that counts. Zero is known,
     * not missing.
     */
    public boolean canBePooled() {
        return yearBaseline != null && lack != GrowthReason.PARTIAL_BASELINE;
    }

    /** ΣB of the months that count; null when none does, or they are part of a year that is known as a whole only. */
    private static @Nullable BigDecimal sameMonths(BaselineMonths baseline, List<Integer> counted, List<Pair> pairs) {
        if (counted.isEmpty()) {
            return null;
        }
        if (baseline.isMonthly()) {
            return sum(pairs.stream().map(Pair::baseline).toList());
        }
        return counted.size() == GrowthYear.MONTHS ? baseline.year() : null;
    }

    /** @param same what {@link #sameMonths} is */
    private static @Nullable GrowthReason lackOf(
            BaselineMonths baseline, @Nullable BigDecimal same, List<Integer> closed) {
        if (baseline.year().signum() == 0) {
            return GrowthReason.ZERO_BASELINE;
        }
        if (!baseline.isMonthly() && same == null) {
            return GrowthReason.PARTIAL_BASELINE;
        }
        if (closed.isEmpty()) {
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
