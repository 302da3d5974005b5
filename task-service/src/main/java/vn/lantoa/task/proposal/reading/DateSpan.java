package vn.lantoa.task.proposal.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month, quarter, half or whole year as documents write it.
 *
 * @param first its first day
 * @param last its last day
 * @param day whether it is one day, as {@code 15/11}
 */
record DateSpan(LocalDate first, LocalDate last, boolean day) {

    private static final String YEAR = "(?: ?/ ?(\\d{4})| (?:nam )?(\\d{4}))?";
    private static final Pattern DAY =
            Pattern.compile("(?:ngay )?(\\d{1,2}) ?/ ?(\\d{1,2})(?: ?/ ?(\\d{4})| nam (\\d{4}))?");
    private static final Pattern SPELT_DAY = Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2})" + YEAR);
    private static final Pattern MONTH = Pattern.compile("(?:thang )?(\\d{1,2})" + YEAR);
    private static final Pattern QUARTER = Pattern.compile("quy (iv|i{1,3}|[1-4])" + YEAR);
    private static final Pattern HALF = Pattern.compile("(?:6|sau) thang (dau|cuoi) nam(?: (\\d{4}))?");
    private static final Pattern FULL_YEAR = Pattern.compile("(?:nam )?(\\d{4})|nam");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    /**
     * What the words name.
     *
     * @param words in small letters without accents
     * @param year that of dates which name none
     */
    static Optional<DateSpan> of(String words, int year) {
        try {
            return read(words, year);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<DateSpan> read(String words, int year) {
        Matcher day = DAY.matcher(words);
        if (day.matches()) {
            return day(day, year);
        }
        Matcher spelt = SPELT_DAY.matcher(words);
        if (spelt.matches()) {
            return day(spelt, year);
        }
        Matcher month = MONTH.matcher(words);
        if (month.matches() && (words.startsWith("thang") || words.indexOf('/') > 0)) {
            return Optional.of(month(year(month, 2, year), Integer.parseInt(month.group(1))));
        }
        Matcher quarter = QUARTER.matcher(words);
        if (quarter.matches()) {
            String written = quarter.group(1);
            int number = ROMAN.contains(written) ? ROMAN.indexOf(written) + 1 : Integer.parseInt(written);
            return Optional.of(months(year(quarter, 2, year), number * 3 - 2, number * 3));
        }
        return half(words, year);
    }

    private static Optional<DateSpan> half(String words, int year) {
        Matcher half = HALF.matcher(words);
        if (half.matches()) {
            int of = half.group(2) == null ? year : Integer.parseInt(half.group(2));
            return Optional.of(half.group(1).equals("dau") ? months(of, 1, 6) : months(of, 7, 12));
        }
        Matcher whole = FULL_YEAR.matcher(words);
        if (!whole.matches()) {
            return Optional.empty();
        }
        return Optional.of(months(whole.group(1) == null ? year : Integer.parseInt(whole.group(1)), 1, 12));
    }

    private static Optional<DateSpan> day(Matcher found, int year) {
        LocalDate day =
                LocalDate.of(year(found, 3, year), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
        return Optional.of(new DateSpan(day, day, true));
    }

    private static DateSpan month(int year, int month) {
        return months(year, month, month);
    }

    private static DateSpan months(int year, int from, int to) {
        return new DateSpan(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth(), false);
    }

    private static int year(Matcher found, int group, int otherwise) {
        String written = found.group(group) == null ? found.group(group + 1) : found.group(group);
        return written == null ? otherwise : Integer.parseInt(written);
    }
}
