package vn.lantoa.platform.web.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Days, months and instants in the one form that the contract gives them, of years that PostgreSQL and ISO 8601 have.
 * Java alone would read others, which the database refuses with everything beside them.
 */
public final class TimeText {

    private static final String YEAR = "(?!0000)\\d{4}";
    private static final Pattern MONTH = Pattern.compile(YEAR + "-\\d{2}");
    private static final Pattern DAY = Pattern.compile(MONTH + "-\\d{2}");

    // at the ends of time another offset makes another year of it, which has no or five digits
    private static final Pattern INSTANT = Pattern.compile(
            "(?!0001-01-01|9999-12-31)" + DAY + "T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})");

    private TimeText() {}

    /** A day such as {@code 2024-03-29}; empty where the text is none. */
    public static Optional<LocalDate> day(String text) {
        return read(DAY, text, LocalDate::parse);
    }

    /** A month such as {@code 2024-03}; empty where the text is none. */
    public static Optional<YearMonth> month(String text) {
        return read(MONTH, text, YearMonth::parse);
    }

    /** An instant with its offset, such as {@code 2024-03-29T08:00:00+07:00}; empty where the text is none. */
    public static Optional<OffsetDateTime> instant(String text) {
        return read(INSTANT, text, OffsetDateTime::parse);
    }

    private static <T> Optional<T> read(Pattern form, String text, Function<String, T> reader) {
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException noSuchDay) {
            // of the form, and yet no day of any calendar
            return Optional.empty();
        }
    }
}
