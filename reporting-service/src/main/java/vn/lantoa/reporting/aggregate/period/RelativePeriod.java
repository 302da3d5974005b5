package vn.lantoa.reporting.aggregate.period;

import java.time.LocalDate;
import java.time.YearMonth;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/** A period that is meant by where the day of the question lies, in Việt Nam and by the question's calendar. */
@Schema(name = "RelativePeriod")
public enum RelativePeriod {
    CURRENT_MONTH(1, 0),
    PREVIOUS_MONTH(1, 1),
    CURRENT_QUARTER(3, 0),
    PREVIOUS_QUARTER(3, 1),
    CURRENT_HALF_YEAR(6, 0),
    PREVIOUS_HALF_YEAR(6, 1),
    CURRENT_YEAR(12, 0),
    PREVIOUS_YEAR(12, 1),
    /** From the first day of the year to the day itself. */
    YEAR_TO_DATE(12, 0);

    private final int months;
    private final int back;

    RelativePeriod(int months, int back) {
        this.months = months;
        this.back = back;
    }

    /** The first day, of a question that is asked on this day. */
    public LocalDate from(ReportCalendar calendar, LocalDate today) {
        return period(calendar, today).firstDay();
    }

    /** The day after the last one, of a question that is asked on this day. */
    public LocalDate to(ReportCalendar calendar, LocalDate today) {
        LocalDate last = this == YEAR_TO_DATE ? today : period(calendar, today).lastDay();
        return last.plusDays(1);
    }

    private Period period(ReportCalendar calendar, LocalDate today) {
        YearMonth month = calendar.monthOf(today);
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % months + (long) back * months);
        return new Period(calendar, first, months);
    }
}
