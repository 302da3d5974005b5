package vn.lantoa.platform.web.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;

/**
 * The 1st–14th or the 15th–end of a month: the atom of both report calendars. Every month of either calendar is exactly
 * two of them (rules.md §1).
 *
 * @param month the calendar month it lies in
 * @param second whether it is the half from the 15th on
 */
public record HalfMonth(YearMonth month, boolean second) implements Comparable<HalfMonth> {

    private static final int SECOND_HALF_STARTS = 15;
    private static final int PER_MONTH = 2;
    private static final int MONTHS_PER_YEAR = 12;

    /** The half that a local day lies in. */
    public static HalfMonth of(LocalDate day) {
        return new HalfMonth(YearMonth.from(day), day.getDayOfMonth() >= SECOND_HALF_STARTS);
    }

    /** The half with a {@linkplain #number() number}. */
    public static HalfMonth ofNumber(int number) {
        int month = Math.floorDiv(number, PER_MONTH);
        return new HalfMonth(
                YearMonth.of(Math.floorDiv(month, MONTHS_PER_YEAR), Math.floorMod(month, MONTHS_PER_YEAR) + 1),
                Math.floorMod(number, PER_MONTH) == 1);
    }

    /** Consecutive halves have consecutive numbers: year · 24 + (month − 1) · 2, and 1 more from the 15th on. */
    public int number() {
        return (int) month.getLong(ChronoField.PROLEPTIC_MONTH) * PER_MONTH + (second ? 1 : 0);
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
