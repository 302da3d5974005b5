package vn.lantoa.platform.web.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month, quarter, half year or year of one report calendar: its months joined (rules.md §1). Written {@code 2024-04},
 * {@code 2024-Q2}, {@code 2024-H1}, {@code 2024}.
 *
 * @param calendar the calendar it is cut by
 * @param firstMonth its first report month
 * @param months how many report months it joins: 1, 3, 6 or 12
 */
public record Period(ReportCalendar calendar, YearMonth firstMonth, int months) {

    private static final Pattern KEY = Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?");
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    /** The period of a key; empty when the text is no period key. */
    public static Optional<Period> parse(ReportCalendar calendar, String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return Optional.of(new Period(calendar, YearMonth.of(year, Integer.parseInt(parts.group(2))), 1));
        }
        if (parts.group(3) != null) {
            return Optional.of(nth(calendar, year, Integer.parseInt(parts.group(3)), QUARTER));
        }
        if (parts.group(4) != null) {
            return Optional.of(nth(calendar, year, Integer.parseInt(parts.group(4)), HALF));
        }
        return Optional.of(nth(calendar, year, 1, YEAR));
    }

    /** The report month that a local day belongs to. */
    public static Period monthOf(ReportCalendar calendar, LocalDate day) {
        return new Period(calendar, calendar.monthOf(day), 1);
    }

    private static Period nth(ReportCalendar calendar, int year, int number, int months) {
        return new Period(calendar, YearMonth.of(year, (number - 1) * months + 1), months);
    }

    public String key() {
        String year = "%04d".formatted(firstMonth.getYear());
        int number = (firstMonth.getMonthValue() - 1) / months + 1;
        return switch (months) {
            case 1 -> firstMonth.toString();
            case QUARTER -> year + "-Q" + number;
            case HALF -> year + "-H" + number;
            default -> year;
        };
    }

    public LocalDate firstDay() {
        return calendar.firstDayOf(firstMonth);
    }

    /** The last day, inclusive. */
    public LocalDate lastDay() {
        return calendar.lastDayOf(firstMonth.plusMonths(months - 1L));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    long days() {
        return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
    }

    /** Its report months, in order. */
    public List<Period> eachMonth() {
        return IntStream.range(0, months)
                .mapToObj(n -> new Period(calendar, firstMonth.plusMonths(n), 1))
                .toList();
    }

    /** Its half-months, in order: two for each month. */
    public List<HalfMonth> halves() {
        return eachMonth().stream()
                .map(month -> calendar.firstHalfOf(month.firstMonth))
                .flatMap(half -> Stream.of(half, half.next()))
                .toList();
    }
}
