package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.Validity;

/**
 * What one agency produced of one measure, month by month.
 *
 * @param actual what is in, by report month; a month without anything is absent
 * @param declared the report months that the agency declared complete
 * @param validFrom the agency's first day; null: since ever
 * @param validTo its last day; null: for ever
 */
public record AgencyOutput(
        Map<YearMonth, BigDecimal> actual,
        Set<YearMonth> declared,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public BigDecimal in(YearMonth month) {
        return actual.getOrDefault(month, BigDecimal.ZERO);
    }

    boolean declares(YearMonth month) {
        return declared.contains(month);
    }

    /** Those of the months that it should declare: it exists in them. */
    public List<Integer> expected(GrowthYear year, List<Integer> months) {
        return months.stream().filter(month -> isValidIn(year.period(month))).toList();
    }

    private boolean isValidIn(Period period) {
        return new Validity(validFrom, validTo).meets(period.firstDay(), period.lastDay());
    }
}
