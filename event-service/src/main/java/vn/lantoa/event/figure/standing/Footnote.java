package vn.lantoa.event.figure.standing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.event.figure.FigureView;

/**
 * What a report prints below a figure of which not all sources say the same.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
@Schema(name = "Footnote")
public record Footnote(String vi, String en) {

    /** So many others are named; of more than that it is told how many there are. */
    static final int MOST = 20;

    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** The footnote of a figure that stands although these say something else; null when none does. */
    static @Nullable Footnote beside(List<FigureView> others) {
        return others.isEmpty() ? null : of("Nguồn khác: ", "Other sources: ", others);
    }

    /** The footnote where these differ and none stands. */
    static Footnote undecided(List<FigureView> differing) {
        return of("Các nguồn nêu khác nhau, chưa chọn: ", "Sources differ, none is chosen: ", differing);
    }

    private static Footnote of(String vietnamese, String english, List<FigureView> figures) {
        int more = figures.size() - MOST;
        return new Footnote(
                vietnamese + list(figures, false) + (more > 0 ? " và %d nguồn nữa.".formatted(more) : "."),
                english + list(figures, true) + (more > 0 ? " and %d more.".formatted(more) : "."));
    }

    private static String list(List<FigureView> figures, boolean english) {
        return figures.stream()
                .limit(MOST)
                .map(figure -> "%s%s (%s, %s)"
                        .formatted(
                                figure.qualifier().words(english),
                                number(figure.value(), english),
                                figure.source(),
                                english ? figure.assertedOn() : VIETNAMESE_DAY.format(figure.assertedOn())))
                .collect(Collectors.joining("; "));
    }

    /** 710.000 and 12,5 in Vietnamese, 710,000 and 12.5 in English. */
    private static String number(BigDecimal value, boolean english) {
        DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
        marks.setGroupingSeparator(english ? ',' : '.');
        marks.setDecimalSeparator(english ? '.' : ',');
        return new DecimalFormat("#,##0.###", marks).format(value);
    }
}
