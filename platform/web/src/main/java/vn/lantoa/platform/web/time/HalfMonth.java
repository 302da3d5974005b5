package vn.lantoa.platform.web.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The 1st–14th or the 15th–end of a month: the atom of both report calendars. Every month of either calendar is exactly two of
 * them (rules.md §1).
 *
 * @param month the calendar month it lies in
 * @param second whether it is the half from the 15th on
 */
public record HalfMonth(YearMonth month, boolean second) implements Comparable<HalfMonth> {

    private static final int SECOND_HALF_STARTS = 15;

    /** The half that a local day lies in. */
    public static HalfMonth of(LocalDate day) {
        return new HalfMonth(YearMonth.from(day), day.getDayOfMonth() >= SECOND_HALF_STARTS);
    }

    public LocalDate firstDay() {
        return month.atDay(second ? SECOND_HALF_STARTS : 1);
    }

    public LocalDate lastDay() {
        return second ? month.atEndOfMonth() : month.atDay(SECOND_HALF_STARTS - 1);
    }

    public HalfMonth next() {
        return second ? new HalfMonth(month.plusMonths(1), false) : new HalfMonth(month, true);
    }

    @Override
    public int compareTo(HalfMonth other) {
        return firstDay().compareTo(other.firstDay());
    }
}
