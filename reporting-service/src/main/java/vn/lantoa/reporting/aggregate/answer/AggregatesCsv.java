package vn.lantoa.reporting.aggregate.answer;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.file.CsvText;

/**
 * Figures as {@link CsvText}: the lines of {@link AggregateLines}.
 *
 * @param groups the names of what tells rows apart
 */
public record AggregatesCsv(AggregatesView view, List<String> groups) {

    public static final String TYPE = "text/csv";

    /**
     * The text.
     *
     * @param bom whether it begins with the mark by which Excel knows UTF-8
     * @param header whether lines with calendar, asOf, completeness and each warning stand before the names
     */
    public String text(boolean bom, boolean header) {
        return new AggregateLines(view, groups)
                .lines(header).stream()
                        .map(line -> CsvText.line(
                                line.stream().map(AggregatesCsv::cell).toList()))
                        .collect(Collectors.joining("", bom ? CsvText.BYTE_ORDER_MARK : "", ""));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return CsvText.cell(value.toString());
    }
}
