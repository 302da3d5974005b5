package vn.lantoa.reporting.growth.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * The year of a target as it is looked at: on a day, and no further than through a period. What lies behind that counts
 * as not closed, as if one looked from the period's end (with the knowledge of today).
 *
 * @param today the local day of the look
 * @param through the period to look through; a whole year when none was asked for
 */
public record GrowthYear(ReportCalendar calendar, int year, int baselineYear, LocalDate today, Period through) {

    public static final int MONTHS = 12;

    /** The day on which the year begins that is looked at through a period. */
    public static LocalDate begin(Period through) {
        return new Period(through.calendar(), YearMonth.of(through.firstMonth().getYear(), 1), MONTHS).firstDay();
    }

    /** The numbers of its months that have ended, 1 to 12. */
    public List<Integer> closed() {
        return numbers().filter(this::isClosed).boxed().toList();
    }

    /** Those of them that lie in the period itself. */
    public List<Integer> closedInPeriod() {
        return closed().stream()
                .filter(month -> month >= through.firstMonth().getMonthValue())
                .toList();
    }

    /** The month that has begun and not ended, if it is looked at. */
    public Optional<Integer> open() {
        return numbers()
                .filter(month -> isSeen(month) && period(month).contains(today))
                .boxed()
                .findFirst();
    }

    public int monthsLeft() {
        return MONTHS - closed().size();
    }

    /** The day it begins with. */
    public LocalDate firstDay() {
        return half(0).firstDay();
    }

    /** The day it ends with. */
    public LocalDate lastDay() {
        return half(SeriesBaseline.HALVES - 1).lastDay();
    }

    /** @param number of the half-month within the year, 0 to 23 */
    HalfMonth half(int number) {
        return half(year, number);
    }

    long days(int half) {
        return days(half(year, half));
    }

    /** How long the same half-month of the baseline year is: 2023 and 2024 differ by a day. */
    long baselineDays(int half) {
        return days(half(baselineYear, half));
    }

    private HalfMonth half(int ofYear, int number) {
        return HalfMonth.ofNumber(calendar.firstHalfOf(YearMonth.of(ofYear, 1)).number() + number);
    }

    private static long days(HalfMonth half) {
        return ChronoUnit.DAYS.between(half.firstDay(), half.next().firstDay());
    }

    /** The month as a report month, such as 2024-04. */
    public YearMonth month(int month) {
        return YearMonth.of(year, month);
    }

    public Period period(int month) {
        return new Period(calendar, month(month), 1);
    }

    private boolean isClosed(int month) {
        return isSeen(month) && period(month).lastDay().isBefore(today);
    }

    private boolean isSeen(int month) {
        return !month(month).isAfter(through.firstMonth().plusMonths(through.months() - 1L));
    }

    private static IntStream numbers() {
        return IntStream.rangeClosed(1, MONTHS);
    }
}
