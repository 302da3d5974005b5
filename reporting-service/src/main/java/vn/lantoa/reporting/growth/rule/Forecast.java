package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Where the year will end if the ratio to the baseline stays: value = A + r · B_rem with an 80 % interval from
 * Student's t over the monthly deviations, weighted by 1 / B_m (rules.md §3). Nothing is rounded here.
 *
 * @param value the year's output
 * @param low the interval's lower end, never below what is there
 * @param high its upper end
 * @param probability that the target is reached, 0 to 1
 * @param n how many months it is made from
 */
public record Forecast(BigDecimal value, BigDecimal low, BigDecimal high, BigDecimal probability, int n) {

    private static final double UPPER = 0.9;
    private static final int LEAST_MONTHS = 2;

    /** The forecast of a course; null when it has no ratio, or fewer than two months with a baseline above zero. */
    static @Nullable Forecast of(MonthPairs series, BigDecimal target) {
        List<MonthPairs.Pair> months = series.pairs().stream()
                .filter(pair -> pair.baseline().signum() > 0)
                .toList();
        MonthPairs.Sums sums = series.sums().orElse(null);
        if (sums == null || months.size() < LEAST_MONTHS) {
            return null;
        }
        // A + A/B · (B_year − B) = A · B_year / B
        BigDecimal value = sums.actual().multiply(sums.yearBaseline()).divide(sums.baseline(), MathContext.DECIMAL128);
        double sd = deviation(sums, months);
        if (sd == 0) {
            BigDecimal sure = value.compareTo(target) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            return new Forecast(value, value, value, sure, months.size());
        }
        TDistribution t = TDistribution.of(months.size() - 1.0);
        BigDecimal half = new BigDecimal(t.inverseCumulativeProbability(UPPER) * sd);
        double distance = target.subtract(value).doubleValue() / sd;
        return new Forecast(
                value,
                value.subtract(half).max(sums.actual()),
                value.add(half),
                new BigDecimal(t.survivalProbability(distance)),
                months.size());
    }

    private static double deviation(MonthPairs.Sums sums, List<MonthPairs.Pair> months) {
        double baseline = sums.baseline().doubleValue();
        double rest = sums.yearBaseline().subtract(sums.baseline()).doubleValue();
        double squares = 0;
        for (MonthPairs.Pair month : months) {
            // (A_m·B − A·B_m) / B, exact above the line: a course in step with its baseline deviates by 0, not by a
            // rounding
            BigDecimal off = month.actual()
                    .multiply(sums.baseline())
                    .subtract(sums.actual().multiply(month.baseline()));
            double deviation = off.doubleValue() / baseline;
            squares += deviation * deviation / month.baseline().doubleValue();
        }
        double variance = squares / (months.size() - 1);
        return Math.sqrt(variance * rest * (1 + rest / baseline));
    }
}
