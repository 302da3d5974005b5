package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * The figures of a target's course (rules.md §3).
 *
 * @param series the months they are made from
 * @param target T, exact; null without a baseline
 * @param targetOfSameMonths what the target is of the months that count, exact; null without their baseline
 * @param growth ΣA / ΣB − 1, ten decimals; null with a reason
 * @param perDay the same with both sides divided by their days
 * @param state decided from the exact ratio
 * @param reason why growth is null, else why the forecast or the rate is
 * @param runRate what each month that is not closed must bring, four decimals; null when none is left or there is no
 *     target
 * @param forecast null where there is none
 */
public record Growth(
        MonthPairs series,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetOfSameMonths,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal perDay,
        GrowthState state,
        @Nullable GrowthReason reason,
        @Nullable BigDecimal runRate,
        @Nullable Forecast forecast) {

    private static final int RATIO_DECIMALS = 10;
    private static final int RATE_DECIMALS = 4;

    /**
     * The figures of a course.
     *
     * @param monthsLeft how many of its months are not closed
     */
    public static Growth of(MonthPairs series, TargetTerms terms, int monthsLeft) {
        BigDecimal yearBaseline = series.yearBaseline();
        BigDecimal target = yearBaseline == null ? null : terms.target(yearBaseline);
        boolean yearOver = monthsLeft == 0;
        Forecast forecast = target == null ? null : Forecast.of(series, target);
        return new Growth(
                series,
                target,
                terms.ofSameMonths(series),
                ratio(series),
                perDay(series),
                GrowthState.of(series, terms, yearOver, forecast),
                reason(series, target, forecast, yearOver),
                runRate(series, target, monthsLeft),
                forecast);
    }

    /** ΣA / ΣB − 1; null when there is none. */
    public static @Nullable BigDecimal ratio(MonthPairs series) {
        return series.sums().map(sums -> growth(sums.actual(), sums.baseline())).orElse(null);
    }

    /** (ΣA / days) / (ΣB / days of the baseline) − 1; null when there is none. */
    public static @Nullable BigDecimal perDay(MonthPairs series) {
        return series.sums()
                .map(sums -> growth(
                        sums.actual().multiply(BigDecimal.valueOf(series.baselineDays())),
                        sums.baseline().multiply(BigDecimal.valueOf(series.days()))))
                .orElse(null);
    }

    private static BigDecimal growth(BigDecimal actual, BigDecimal baseline) {
        return Decimals.plain(actual.subtract(baseline)
                .divide(baseline, MathContext.DECIMAL128)
                .setScale(RATIO_DECIMALS, RoundingMode.HALF_UP));
    }

    private static @Nullable GrowthReason reason(
            MonthPairs series, @Nullable BigDecimal target, @Nullable Forecast forecast, boolean yearOver) {
        if (!series.hasRatio()) {
            return series.lack();
        }
        if (yearOver) {
            return series.isWholeEnough(target) ? GrowthReason.PERIOD_OVER : GrowthReason.YEAR_INCOMPLETE;
        }
        return forecast == null ? GrowthReason.TOO_FEW_MONTHS : null;
    }

    private static @Nullable BigDecimal runRate(MonthPairs series, @Nullable BigDecimal target, int monthsLeft) {
        if (target == null || monthsLeft == 0) {
            return null;
        }
        BigDecimal there = series.actual() == null ? BigDecimal.ZERO : series.actual();
        BigDecimal open = target.subtract(there).max(BigDecimal.ZERO);
        return Decimals.plain(open.divide(BigDecimal.valueOf(monthsLeft), RATE_DECIMALS, RoundingMode.HALF_UP));
    }
}
