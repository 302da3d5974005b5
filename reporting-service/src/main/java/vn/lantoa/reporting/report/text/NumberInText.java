package vn.lantoa.reporting.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.lantoa.reporting.report.dataset.FigureUnit;
import vn.lantoa.reporting.report.dataset.ReportFigure;

/**
 * A number that somebody typed, in the Vietnamese form {@code 1.234,5}.
 *
 * @param value with as many decimals as were typed
 * @param unit by the word behind it
 * @param start where it begins in the text
 * @param end where it ends, its unit included
 */
record NumberInText(BigDecimal value, Optional<FigureUnit> unit, int start, int end) {

    private static final String UNITS =
            Arrays.stream(FigureUnit.values()).map(NumberInText::form).collect(Collectors.joining("|"));
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d./,:=-])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?(?![\\d/])(?:\\s*(" + UNITS + "))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The words of a unit, the longest first, each whole: in Vietnamese a word may go on behind a blank. */
    private static String form(FigureUnit unit) {
        String other = unit.otherwise().isEmpty() ? "" : "(?!\\s+(?:" + oneOf(unit.otherwise()) + ")(?!\\p{L}))";
        return "(?:" + oneOf(unit.words()) + ")(?!\\p{L})" + other;
    }

    private static String oneOf(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The numbers of a text; those within references are none. */
    static List<NumberInText> in(String text) {
        String typed = FigureText.REFERENCE.matcher(text).replaceAll(reference -> "\u0000"
                .repeat(reference.group().length()));
        return NUMBER.matcher(typed).results().map(NumberInText::of).toList();
    }

    private static NumberInText of(MatchResult found) {
        String decimals = found.group(2) == null ? "" : "." + found.group(2);
        return new NumberInText(
                new BigDecimal(found.group(1).replace(".", "") + decimals),
                Optional.ofNullable(found.group(3)).flatMap(NumberInText::unit),
                found.start(),
                found.end());
    }

    private static Optional<FigureUnit> unit(String word) {
        return Arrays.stream(FigureUnit.values())
                .filter(unit -> unit.words().stream().anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }

    /** Whether it is that figure's value, rounded as it was typed. */
    boolean isOf(ReportFigure figure) {
        return figure.value() != null
                && figure.value().setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
    }

    /** Whether a figure counts what the word behind it says: people say items of works and of publications. */
    boolean isLike(ReportFigure figure) {
        return unit.filter(word -> family(word) == family(figure.unit())).isPresent();
    }

    private static FigureUnit family(FigureUnit unit) {
        return unit == FigureUnit.PUBLICATION || unit == FigureUnit.ITEM ? FigureUnit.WORK : unit;
    }
}
