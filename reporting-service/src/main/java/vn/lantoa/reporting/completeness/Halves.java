package vn.lantoa.reporting.completeness;

import java.time.YearMonth;
import java.time.temporal.ChronoField;

import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.ReportCalendar;

/** Report months as the numbers that rollups count half-months by: year · 24 + (month − 1) · 2, and 1 more from the 15th on. */
public final class Halves {

    private static final int PER_MONTH = 2;
    private static final int MONTHS = 12;

    private Halves() {}

    /** The number of a half-month. */
    public static int number(HalfMonth half) {
        return (int) half.month().getLong(ChronoField.PROLEPTIC_MONTH) * PER_MONTH + (half.second() ? 1 : 0);
    }

    /** The first half-month of a report month. */
    public static int first(ReportCalendar calendar, YearMonth month) {
        return number(calendar.firstHalfOf(month));
    }

    /** The last half-month of a report month: it has two. */
    public static int last(ReportCalendar calendar, YearMonth month) {
        return first(calendar, month) + PER_MONTH - 1;
    }

    /** The report month that a half-month lies in. */
    public static YearMonth month(ReportCalendar calendar, int half) {
        int month = (half + (calendar == ReportCalendar.DECREE ? 1 : 0)) / PER_MONTH;
        return YearMonth.of(month / MONTHS, month % MONTHS + 1);
    }
}
