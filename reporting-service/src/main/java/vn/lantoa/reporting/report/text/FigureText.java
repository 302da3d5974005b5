package vn.lantoa.reporting.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.lantoa.reporting.report.dataset.FigureUnit;
import vn.lantoa.reporting.report.dataset.ReportFigure;

/** References to figures within a text: {@code {{figure:works:agency=BBD}}}. */
public final class FigureText {

    static final Pattern REFERENCE = Pattern.compile("\\{\\{figure:([^{}]*)}}");

    private static final String NOT_MEASURED = "chưa có số liệu";
    private static final int PERCENT_DECIMALS = 1;
    private static final int DECIMALS = 2;

    private FigureText() {}

    /** What the references of a text name, in order. */
    public static List<String> references(String text) {
        return REFERENCE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** What a text and a list of references name that is no figure. */
    public static Stream<String> unknown(
            String text, List<String> more, Function<String, Optional<ReportFigure>> figures) {
        return Stream.concat(references(text).stream(), more.stream())
                .filter(name -> figures.apply(name).isEmpty())
                .distinct();
    }

    /** The text with each figure in its place; a reference that names none stays. */
    public static String resolved(String text, Function<String, Optional<ReportFigure>> figures) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        figures.apply(found.group(1)).map(FigureText::shown).orElse(found.group())));
    }

    /**
     * A figure as a Vietnamese reader expects it, since the text around it is Vietnamese: {@code 1.234,5}; a percentage
     * with one decimal, {@code 20,0}, as in tables.
     */
    public static String shown(ReportFigure figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return NOT_MEASURED;
        }
        DecimalFormat form = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi")));
        boolean percentage = figure.unit() == FigureUnit.PERCENT;
        form.setMinimumFractionDigits(percentage ? PERCENT_DECIMALS : 0);
        form.setMaximumFractionDigits(percentage ? PERCENT_DECIMALS : DECIMALS);
        form.setRoundingMode(RoundingMode.HALF_UP);
        return form.format(value);
    }
}
