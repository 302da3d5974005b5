package vn.lantoa.reporting.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Figures as CSV (RFC 4180): a line of names, then the rows. What a spreadsheet would take for a formula is text. */
final class AggregatesCsv {

    static final String TYPE = "text/csv";

    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";

    private AggregatesCsv() {}

    static String text(AggregatesView view) {
        List<String> columns = columns(view);
        return Stream.concat(
                        Stream.of(columns.stream().map(AggregatesCsv::cell).collect(Collectors.joining(","))),
                        view.rows().stream().map(row -> line(columns, row)))
                .map(line -> line + END)
                .collect(Collectors.joining());
    }

    /** Without any row there are no groups to name, but the measures. */
    private static List<String> columns(AggregatesView view) {
        List<String> columns = view.rows().isEmpty()
                ? new ArrayList<>(view.totals().keySet())
                : view.rows().stream()
                        .flatMap(row -> row.keySet().stream())
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new));
        columns.remove(AggregatesView.PARTIAL);
        columns.add(AggregatesView.PARTIAL);
        return columns;
    }

    private static String line(List<String> columns, Map<String, Object> row) {
        return columns.stream().map(column -> cell(row.get(column))).collect(Collectors.joining(","));
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
