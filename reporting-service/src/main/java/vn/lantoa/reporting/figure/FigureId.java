package vn.lantoa.reporting.figure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.lantoa.platform.web.text.VietnameseText;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.platform.web.time.TimeText;

/**
 * What names a figure: the same metric of the same cell, period and known time has the same id for ever. Written
 * {@code works:agency=BBD,genre=NEWS:2024-Q1:DECREE:2024-04-05T03:00:00Z}, which stands in a path as it is.
 *
 * @param metric the code of what is measured, such as {@code works} or {@code growth.actual}
 * @param dimensions which cell, by name; an empty value: items without such a value
 * @param period what it is of
 * @param asOf what was known then is in
 */
public record FigureId(String metric, NavigableMap<String, String> dimensions, Period period, Instant asOf) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9.]*");
    private static final String PART = ":";
    private static final int PARTS = 5;

    public FigureId(String metric, Map<String, String> dimensions, Period period, Instant asOf) {
        this(metric, (NavigableMap<String, String>) new TreeMap<>(dimensions), period, asOf);
    }

    public FigureId {
        dimensions = Collections.unmodifiableNavigableMap(new TreeMap<>(dimensions));
    }

    /** The figure that a text names; empty when it is no figure's id as {@link #toString} writes it. */
    public static Optional<FigureId> parse(String text) {
        String[] parts = text.split(PART, PARTS);
        if (parts.length < PARTS || !NAME.matcher(parts[0]).matches()) {
            return Optional.empty();
        }
        try {
            Optional<Period> period = Period.parse(ReportCalendar.valueOf(parts[3]), parts[2]);
            return TimeText.instant(parts[PARTS - 1])
                    .map(OffsetDateTime::toInstant)
                    .flatMap(asOf -> period.map(of -> new FigureId(parts[0], DimensionText.read(parts[1]), of, asOf)))
                    .filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public ReportCalendar calendar() {
        return period.calendar();
    }

    /** The id that a dimension is; empty where it has no such dimension, or this is no id. */
    public Optional<UUID> uuid(String dimension) {
        try {
            return Optional.ofNullable(dimensions.get(dimension)).map(UUID::fromString);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** Its metric and cell alone, as a text of the report whose figure it is may name it: {@code works:agency=BBD}. */
    public String shortForm() {
        return metric + PART + DimensionText.write(dimensions);
    }

    @Override
    public String toString() {
        return shortForm() + PART + period.key() + PART + calendar() + PART + asOf;
    }

    /** Dimensions as text; what could be read as something else is written as ! and four hexadecimal digits. */
    private static final class DimensionText {

        private static final Pattern ESCAPE = Pattern.compile("!([0-9a-f]{4})");
        private static final Pattern VALUE = Pattern.compile("(?:[A-Za-z0-9._-]|" + ESCAPE + ")*");
        private static final int HEX = 16;

        private DimensionText() {}

        static String write(Map<String, String> dimensions) {
            return dimensions.entrySet().stream()
                    .map(one -> one.getKey() + "=" + escaped(one.getValue()))
                    .collect(Collectors.joining(","));
        }

        static Map<String, String> read(String text) {
            Map<String, String> dimensions = new TreeMap<>();
            if (text.isEmpty()) {
                return dimensions;
            }
            for (String one : text.split(",", -1)) {
                String[] named = one.split("=", -1);
                if (named.length != 2 || !NAME.matcher(named[0]).matches()) {
                    throw new IllegalArgumentException(one);
                }
                dimensions.put(named[0], plain(named[1]));
            }
            return dimensions;
        }

        private static String escaped(String value) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < value.length(); at++) {
                char one = value.charAt(at);
                boolean safe = one < 128 && (Character.isLetterOrDigit(one) || one == '-' || one == '.' || one == '_');
                text.append(safe ? String.valueOf(one) : "!%04x".formatted((int) one));
            }
            return text.toString();
        }

        private static String plain(String text) {
            String value = ESCAPE.matcher(text).replaceAll(DimensionText::character);
            if (!VALUE.matcher(text).matches() || !VietnameseText.isStorable(value)) {
                throw new IllegalArgumentException(text);
            }
            return value;
        }

        private static String character(MatchResult escape) {
            return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), HEX)));
        }
    }
}
