package vn.lantoa.platform.web.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The two ways that reports cut the year. Both are always available; a report shows which one it uses (rules.md §1).
 */
public enum ReportCalendar {
    /** Nghị định 09/2019/NĐ-CP, Điều 12: month M runs from the 15th of M−1 to the 14th of M. */
    DECREE(1),
    /** Month M runs from its 1st to its last day. */
    CALENDAR(0);

    private final int halvesBefore;

    ReportCalendar(int halvesBefore) {
        this.halvesBefore = halvesBefore;
    }

    /** The report month that a local day belongs to. */
    public YearMonth monthOf(LocalDate day) {
        return monthOf(HalfMonth.of(day));
    }

    /** The report month that a half-month belongs to. */
    public YearMonth monthOf(HalfMonth half) {
        return half.month().plusMonths(half.second() ? halvesBefore : 0);
    }

    /** The first half-month of a report month; the month is that one and the next. */
    public HalfMonth firstHalfOf(YearMonth month) {
        return this == DECREE ? new HalfMonth(month.minusMonths(1), true) : new HalfMonth(month, false);
    }

    /** The last half-month of a report month. */
    public HalfMonth lastHalfOf(YearMonth month) {
        return firstHalfOf(month).next();
    }

    /**
     * By how many half-months its months begin before those of the calendar year: the month of the half-month with
     * number n is number (n + this) / 2, counted from year 0.
     */
    public int halvesBefore() {
        return halvesBefore;
    }

    LocalDate firstDayOf(YearMonth month) {
        return firstHalfOf(month).firstDay();
    }

    LocalDate lastDayOf(YearMonth month) {
        return lastHalfOf(month).lastDay();
    }
}
