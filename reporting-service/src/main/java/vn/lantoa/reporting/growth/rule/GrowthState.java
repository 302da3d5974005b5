package vn.lantoa.reporting.growth.rule;

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
    public static GrowthState of(MonthPairs series, TargetTerms terms, boolean yearOver, Forecast forecast) {
        if (!series.hasRatio() || (forecast == null && !yearOver)) {
            return UNKNOWN;
        }
        boolean enough = terms.isAboutEnough(series.actual(), series.baseline());
        if (series.actual().compareTo(terms.target(series.yearBaseline())) >= 0 || (yearOver && enough)) {
            return ACHIEVED;
        }
        if (yearOver) {
            return BEHIND;
        }
        // the forecast's value is A + A/B · (B_year − B) = A/B · B_year: its ratio to B_year is A/B, which is exact
        if (enough) {
            return ON_TRACK;
        }
        return terms.isAboutEnough(forecast.high(), series.yearBaseline()) ? AT_RISK : BEHIND;
    }
}
