package vn.lantoa.task.document.basis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The day of a document, in words or figures; or its year alone.
 *
 * @param day null where the year stands alone or the figures are no date
 * @param end index behind it
 */
record BasisDate(@Nullable LocalDate day, int year, int start, int end) {

    private static final Pattern DAY =
            Pattern.compile("(?iu)ngày (\\d{1,2}) ?(?:[/.-]| tháng) ?(\\d{1,2}) ?(?:[/.-]|,? năm) ?(\\d{4})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?iu)(?<!\\p{L})năm (\\d{4})(?!\\d)");

    /** The first day between the two indexes, else the first year. */
    static Optional<BasisDate> within(String text, int start, int end) {
        Matcher day = DAY.matcher(text).region(Math.min(start, end), end);
        if (day.find()) {
            int year = Integer.parseInt(day.group(3));
            return Optional.of(new BasisDate(
                    day(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))),
                    year,
                    day.start(),
                    day.end()));
        }
        Matcher alone = YEAR.matcher(text).region(Math.min(start, end), end);
        return alone.find()
                ? Optional.of(new BasisDate(null, Integer.parseInt(alone.group(1)), alone.start(), alone.end()))
                : Optional.empty();
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
