package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one agency produced of one measure in the baseline year. Approved: others do not come here.
 *
 * @param months the twelve values from the year's first month on; empty when only the year is known
 * @param year the year's value
 */
public record BaselineMonths(List<BigDecimal> months, BigDecimal year) {

    private static final int MONTHS = 12;

    /**
     * Twelve months; a year of nothing is twelve months of nothing.
     *
     * @param months null when only the year is known
     */
    public static BaselineMonths of(@Nullable List<BigDecimal> months, BigDecimal year) {
        if (months != null && months.size() == MONTHS) {
            return new BaselineMonths(List.copyOf(months), months.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        boolean nothing = year.signum() == 0;
        return new BaselineMonths(nothing ? Collections.nCopies(MONTHS, BigDecimal.ZERO) : List.of(), year);
    }

    boolean isMonthly() {
        return !months.isEmpty();
    }

    /** @param month 1 to 12 */
    public BigDecimal month(int month) {
        return months.get(month - 1);
    }
}
