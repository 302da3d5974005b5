package vn.lantoa.reporting.obligation.due;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.Validity;
import vn.lantoa.platform.web.time.WorkingDays;

/**
 * When reports of one type are due, as a report calendar has it (rules.md §1).
 *
 * @param dayOfMonth the month's last day where the month is shorter
 * @param monthsAfter how many months after the last month of the period; 0 is that month itself
 * @param workingDaysAfterCutOff the least number of working days between the cut-off and the due day
 */
public record ObligationRule(
        String reportType,
        int dayOfMonth,
        int monthsAfter,
        int workingDaysAfterCutOff,
        String legalBasis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether it is in force when a period is cut off. */
    boolean isOf(Period period) {
        return new Validity(validFrom, validTo).holds(period.lastDay());
    }

    /** The due day of a period's report: a working day, never sooner after the cut-off than the rule lets it be. */
    public LocalDate dueOn(Period period, WorkingDays days) {
        YearMonth month = period.firstMonth().plusMonths(period.months() - 1L + monthsAfter);
        LocalDate named = month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
        LocalDate soonest = period.lastDay();
        for (int left = workingDaysAfterCutOff; left > 0; left--) {
            soonest = days.onOrAfter(soonest.plusDays(1));
        }
        return days.onOrAfter(named.isAfter(soonest) ? named : soonest);
    }
}
