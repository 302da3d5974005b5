package vn.lantoa.reporting.aggregate.answer;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Figures as CSV (RFC 4180): the lines of {@link AggregateLines}. What a spreadsheet would take for a formula is text.
 *
 * @param groups the names of what tells rows apart
 */
public record AggregatesCsv(AggregatesView view, List<String> groups) {

    public static final String TYPE = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";

    /**
     * The text.
     *
     * @param bom whether it begins with the mark by which Excel knows UTF-8
     * @param header whether lines with calendar, asOf and completeness stand before the names
     */
    public String text(boolean bom, boolean header) {
        return new AggregateLines(view, groups)
                .lines(header).stream()
                        .map(line -> line.stream().map(AggregatesCsv::cell).collect(Collectors.joining(",")) + END)
                        .collect(Collectors.joining("", bom ? BYTE_ORDER_MARK : "", ""));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        String text = value.toString();
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
