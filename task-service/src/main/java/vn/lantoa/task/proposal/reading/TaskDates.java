package vn.lantoa.task.proposal.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.text.Words;

/**
 * From when until when a task runs, as its table's cell says: {@code Tháng 6/2024}, {@code Quý II}, {@code Từ tháng 3
 * đến tháng 5}, {@code Trước ngày 15/11}, {@code Thường xuyên}. A named day alone is the last one that is in time.
 */
record TaskDates(LocalDate startOn, LocalDate dueOn) {

    private static final int LONGEST = 120;
    private static final int MOST_PARTS = 12;
    private static final Pattern ALWAYS =
            Pattern.compile("(?:thuong xuyen|lien tuc|dinh ky|hang (?:nam|quy|thang|tuan|ngay)"
                    + "|ca nam|trong nam|quanh nam|suot nam|nam)(?: (?:nam )?(\\d{4}))?");
    private static final Pattern EVERY = Pattern.compile(
            "(?:thuong xuyen|lien tuc|dinh ky)[ ,;]+(?:hang (?:nam|quy|thang|tuan|ngay)|trong nam|ca nam)"
                    + "(?: (?:nam )?(\\d{4}))?");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:hoan thanh|xong|thuc hien) )?(truoc|den het|den|cham nhat(?: la)?(?: den)?|khong qua) (.+)");
    private static final Pattern AFTER = Pattern.compile("(?:bat dau )?(?:tu|sau) ((?:(?! den | - ).)+)");
    private static final Pattern FILLER =
            Pattern.compile("(?:thoi gian|thuc hien|hoan thanh|to chuc|du kien|trong|vao|khoang)"
                    + "(?: (?:thuc hien|hoan thanh|trong|vao|khoang))*:? (.+)");
    private static final Pattern STARTS = Pattern.compile("^bat dau:? (?:tu )?");
    private static final Pattern DASHED_DAY = Pattern.compile("(\\d{1,2})[-.](\\d{1,2})[-.](\\d{4})");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:-|,|;| den het | den | toi | va ) ?");
    private static final Pattern BARE = Pattern.compile("(?:i{1,3}|iv|\\d{1,2})(?: ?/ ?\\d{4}| nam \\d{4})?");
    private static final Pattern BARE_DAY = Pattern.compile("(?:ngay )?(\\d{1,2})");
    private static final Pattern NAMED_YEAR = Pattern.compile("(?:^|[^\\d])(\\d{4})$");

    /** What the cell says, if it says a time. */
    static Optional<TaskDates> of(String cell, PlanSpan plan) {
        String words = key(cell);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<TaskDates> found = read(words, plan);
        Matcher filler = FILLER.matcher(words);
        return found.isEmpty() && filler.matches() ? read(filler.group(1), plan) : found;
    }

    /** The day on which a task begins, as a cell says that speaks of beginnings only: a named day is that one. */
    static Optional<LocalDate> start(String cell, PlanSpan plan) {
        String words = STARTS.matcher(key(cell)).replaceFirst("");
        Matcher filler = FILLER.matcher(words);
        String bare = filler.matches() ? filler.group(1) : words;
        if (words.length() <= LONGEST && always(words, plan).isEmpty()) {
            Optional<DateSpan> named = span(words, plan.year()).or(() -> span(bare, plan.year()));
            if (named.isPresent()) {
                return named.map(DateSpan::first);
            }
        }
        return of(cell, plan).map(TaskDates::startOn);
    }

    private static Optional<TaskDates> always(String words, PlanSpan plan) {
        for (Pattern pattern : List.of(ALWAYS, EVERY)) {
            Matcher always = pattern.matcher(words);
            if (always.matches()) {
                return Optional.of(whole(always.group(1), plan));
            }
        }
        return Optional.empty();
    }

    private static Optional<TaskDates> read(String words, PlanSpan plan) {
        Optional<TaskDates> always = always(words, plan);
        if (always.isPresent()) {
            return always;
        }
        Matcher before = BEFORE.matcher(words);
        if (before.matches()) {
            boolean exclusive = before.group(1).equals("truoc");
            return span(before.group(2), plan.year())
                    .flatMap(span ->
                            until(exclusive && !span.day() ? span.first().minusDays(1) : span.last(), plan));
        }
        Matcher after = AFTER.matcher(words);
        Optional<DateSpan> from = after.matches() ? span(after.group(1), plan.year()) : Optional.empty();
        return from.isPresent() ? ordered(from.get().first(), plan.last()) : between(words, plan);
    }

    private static Optional<TaskDates> between(String words, PlanSpan plan) {
        Optional<DateSpan> one = span(words, plan.year());
        if (one.isPresent() && one.get().day()) {
            return until(one.get().last(), plan);
        }
        return one.isPresent()
                ? ordered(one.get().first(), one.get().last())
                : several(words.startsWith("tu ") ? words.substring(3) : words, plan.year());
    }

    /** From the first to the last of several, each with the unit and the year that another one names. */
    private static Optional<TaskDates> several(String words, int year) {
        List<String> parts = List.of(BETWEEN.split(words));
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        Matcher named = NAMED_YEAR.matcher(parts.get(parts.size() - 1));
        int of = named.find() ? Integer.parseInt(named.group(1)) : year;
        Matcher bareDay = BARE_DAY.matcher(parts.get(0));
        boolean sameMonth = bareDay.matches();
        List<DateSpan> spans = new ArrayList<>();
        String unit = "";
        for (String part : sameMonth ? parts.subList(1, parts.size()) : parts) {
            unit = part.startsWith("thang ") ? "thang " : part.startsWith("quy ") ? "quy " : unit;
            Optional<DateSpan> span = span(BARE.matcher(part).matches() ? unit + part : part, of);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        LocalDate first = spans.get(0).first();
        LocalDate start = sameMonth ? dayOf(first, Integer.parseInt(bareDay.group(1))) : first;
        return ordered(start, spans.get(spans.size() - 1).last());
    }

    private static LocalDate dayOf(LocalDate month, int day) {
        return day < 1 || day > month.lengthOfMonth() ? month.plusYears(1) : month.withDayOfMonth(day);
    }

    private static Optional<DateSpan> span(String words, int year) {
        return DateSpan.of(words.replaceFirst(" (?:hang nam|cung nam)$", ""), year);
    }

    private static Optional<TaskDates> until(LocalDate due, PlanSpan plan) {
        LocalDate start = due.isBefore(plan.first()) ? due.withDayOfYear(1) : plan.first();
        return ordered(start, due);
    }

    private static Optional<TaskDates> ordered(LocalDate start, LocalDate due) {
        return due.isBefore(start) ? Optional.empty() : Optional.of(new TaskDates(start, due));
    }

    private static TaskDates whole(@Nullable String year, PlanSpan plan) {
        if (year == null || Integer.parseInt(year) == plan.year()) {
            return new TaskDates(plan.first(), plan.last());
        }
        int other = Integer.parseInt(year);
        return new TaskDates(LocalDate.of(other, 1, 1), LocalDate.of(other, 12, 31));
    }

    /** Small letters without accents; strokes and dashes kept, all other marks taken off. */
    private static String key(String cell) {
        String bare = Normalizer.normalize(Words.lower(cell).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[–—−]", "-");
        String dates = DASHED_DAY.matcher(bare).replaceAll("$1/$2/$3");
        return dates.replaceAll("[^\\p{L}\\d/,;:-]+", " ").strip().replaceAll("^[-,;: ]+|[-,;: ]+$", "");
    }
}
