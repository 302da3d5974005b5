package vn.lantoa.reporting.report.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.ReportFigure;
import vn.lantoa.reporting.report.section.SectionCode;

/**
 * Holds numbers that were typed by hand against the figures of the report: one beside a reference must be that figure,
 * one with a unit must be some figure of that unit.
 */
public final class TypedNumbersRule {

    private static final int FARTHEST = 5;
    private static final Pattern BETWEEN = Pattern.compile("[\\s()\\[\\]:=–-]{0," + FARTHEST + "}");
    private static final int EXCERPT = 30;

    private final Dataset dataset;

    public TypedNumbersRule(Dataset dataset) {
        this.dataset = dataset;
    }

    /** What is wrong with the numbers of a section. */
    public Stream<ReportFinding> findings(SectionCode section, String text) {
        List<MatchResult> references =
                FigureText.REFERENCE.matcher(text).results().toList();
        return NumberInText.in(text).stream()
                .flatMap(number -> finding(section, text, number, beside(number, text, references)).stream());
    }

    private Optional<ReportFinding> finding(
            SectionCode section, String text, NumberInText number, Optional<ReportFigure> beside) {
        if (beside.isPresent()) {
            return beside.filter(figure -> !number.isOf(figure))
                    .map(figure -> finding(FindingKind.NUMBER_CONTRADICTS, section, text, number, figure));
        }
        boolean known = number.unit().isEmpty()
                || dataset.figures().stream().anyMatch(figure -> number.isLike(figure) && number.isOf(figure));
        return known
                ? Optional.empty()
                : Optional.of(finding(FindingKind.NUMBER_IN_NO_FIGURE, section, text, number, null));
    }

    private Optional<ReportFigure> beside(NumberInText number, String text, List<MatchResult> references) {
        return references.stream()
                .filter(reference -> touches(number, text, number.end(), reference.start())
                        || touches(number, text, reference.end(), number.start()))
                .findFirst()
                .flatMap(reference -> dataset.find(reference.group(1)));
    }

    /** Without a unit only what a bracket or an equals sign ties to the figure: not the year in front of a colon. */
    private static boolean touches(NumberInText number, String text, int from, int to) {
        if (from > to || to - from > FARTHEST) {
            return false;
        }
        String between = text.substring(from, to);
        return BETWEEN.matcher(between).matches() && (number.unit().isPresent() || between.matches(".*[(\\[=].*"));
    }

    private static ReportFinding finding(
            FindingKind kind, SectionCode section, String text, NumberInText number, @Nullable ReportFigure figure) {
        String excerpt =
                text.substring(Math.max(0, number.start() - EXCERPT), Math.min(text.length(), number.end() + EXCERPT));
        return new ReportFinding(
                kind,
                section,
                excerpt,
                figure == null ? null : figure.id(),
                number.value(),
                figure == null ? null : figure.value());
    }
}
