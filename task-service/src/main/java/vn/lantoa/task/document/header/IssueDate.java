package vn.lantoa.task.document.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The line {@code <place>, ngày … tháng … năm …}.
 *
 * @param place as written
 * @param date null when a part is blank or the parts form no date
 * @param line the whole line
 */
record IssueDate(String place, @Nullable LocalDate date, String line) {

    private static final int LONGEST = 120;
    /** Every repetition is bounded, and so is the line. */
    private static final Pattern LINE = Pattern.compile(
            "(?iu)([\\p{L} .–-]{2,50}), ?ngày ?([\\d._…]{0,12}) ?tháng ?([\\d._…]{0,12}) ?năm ?([\\d._…]{0,12})\\.?");

    /** {@code Sơn Hải, ngày 06/01/2031}. */
    private static final Pattern FIGURES =
            Pattern.compile("(?iu)([\\p{L} .–-]{2,50}), ?ngày ?(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})\\.?");

    static Optional<IssueDate> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher figures = FIGURES.matcher(words);
        Matcher matcher = figures.matches() ? figures : LINE.matcher(words);
        return matcher.matches()
                ? Optional.of(new IssueDate(
                        matcher.group(1).strip(), date(matcher.group(4), matcher.group(3), matcher.group(2)), words))
                : Optional.empty();
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        boolean whole = year.matches("\\d{4}") && month.matches("\\d{1,2}") && day.matches("\\d{1,2}");
        try {
            return whole ? LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
