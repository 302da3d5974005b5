package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a target asks for.
 *
 * @param growthPercent the growth, in percent
 * @param tolerancePoints how many percentage points below it still are "about" it
 */
public record TargetTerms(BigDecimal growthPercent, BigDecimal tolerancePoints) {

    private static final int PERCENT = 2;

    /** T = (1 + g) · B_year, exact. */
    public BigDecimal target(BigDecimal yearBaseline) {
        return factor(growthPercent).multiply(yearBaseline);
    }

    /** The target of the months that count, to hold what they brought against; null without their baseline. */
    public @Nullable BigDecimal ofSameMonths(MonthPairs series) {
        return series.baseline() == null ? null : target(series.baseline());
    }

    /** Whether actual / baseline − 1 ≥ g − tolerance, compared as a product so that nothing is rounded. */
    boolean isAboutEnough(BigDecimal actual, BigDecimal baseline) {
        return actual.compareTo(factor(growthPercent.subtract(tolerancePoints)).multiply(baseline)) >= 0;
    }

    private static BigDecimal factor(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.movePointLeft(PERCENT));
    }
}
