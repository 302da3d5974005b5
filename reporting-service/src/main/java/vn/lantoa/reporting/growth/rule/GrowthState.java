package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How a target stands; the first that fits, in this order, decided from exact ratios with inclusive bounds (rules.md
 * §3).
 */
public enum GrowthState {
    UNKNOWN,
    ACHIEVED,
    ON_TRACK,
    AT_RISK,
    BEHIND;

    /**
     * The state of a course of months.
     *
     * @param series must have a ratio, and a forecast unless the year is over
     * @param forecast null when there are fewer than two months to forecast from
     */
    public static GrowthState of(MonthPairs series, TargetTerms terms, boolean yearOver, @Nullable Forecast forecast) {
        MonthPairs.Sums sums = series.sums().orElse(null);
        if (sums == null || (forecast == null && !yearOver)) {
            return UNKNOWN;
        }
        BigDecimal target = terms.target(sums.yearBaseline());
        if (yearOver && !series.isWholeEnough(target)) {
            return UNKNOWN;
        }
        boolean enough = terms.isAboutEnough(sums.actual(), sums.baseline());
        if (sums.actual().compareTo(target) >= 0 || (yearOver && enough)) {
            return ACHIEVED;
        }
        if (yearOver || forecast == null) {
            return BEHIND;
        }
        // the forecast's value is A + A/B · (B_year − B) = A/B · B_year: its ratio to B_year is A/B, which is exact
        if (enough) {
            return ON_TRACK;
        }
        return terms.isAboutEnough(forecast.high(), sums.yearBaseline()) ? AT_RISK : BEHIND;
    }
}
