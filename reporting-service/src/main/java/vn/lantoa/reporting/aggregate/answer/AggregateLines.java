package vn.lantoa.reporting.aggregate.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.completeness.CompletenessView;

/**
 * Figures as a table: a line of names, the rows, and a line of totals, which is marked in the column {@code total} and,
 * where there is a group, by the word TOTAL; where rows overlap it names the groups that do.
 *
 * @param groups the names of what tells rows apart
 */
record AggregateLines(AggregatesView view, List<String> groups) {

    private static final String TOTAL = "total";
    private static final String OVERLAPPING = "overlapping";

    /** @param header whether lines with calendar, asOf, completeness and each warning stand before the names */
    List<List<@Nullable Object>> lines(boolean header) {
        List<String> columns = columns();
        List<List<@Nullable Object>> lines = new ArrayList<>();
        if (header) {
            lines.addAll(header());
        }
        lines.add(new ArrayList<>(columns));
        view.rows().forEach(row -> lines.add(cells(columns, row)));
        lines.add(cells(columns, totals()));
        return lines;
    }

    /** Under which name it is kept, such as {@code aggregates-decree-agency-month.csv}. */
    String fileName(String ending) {
        List<String> parts =
                new ArrayList<>(List.of("aggregates", view.calendar().name().toLowerCase(Locale.ROOT)));
        parts.addAll(groups);
        return String.join("-", parts) + "." + ending;
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(groups);
        columns.addAll(view.totals().keySet());
        columns.add(AggregatesView.PARTIAL);
        columns.add(TOTAL);
        if (!view.overlapping().isEmpty()) {
            columns.add(OVERLAPPING);
        }
        return columns;
    }

    private Map<String, @Nullable Object> totals() {
        Map<String, @Nullable Object> line = new LinkedHashMap<>(view.totals());
        if (!groups.isEmpty()) {
            line.put(groups.get(0), "TOTAL");
        }
        line.put(TOTAL, true);
        line.put(OVERLAPPING, String.join(" ", view.overlapping()));
        return line;
    }

    private List<List<@Nullable Object>> header() {
        CompletenessView complete = view.completeness();
        List<@Nullable Object> declared = new ArrayList<>();
        declared.add("completeness");
        declared.add(complete.declared());
        declared.add(complete.expected());
        declared.add(complete.percent());
        List<List<@Nullable Object>> lines = new ArrayList<>();
        lines.add(List.of("calendar", view.calendar().name()));
        lines.add(List.of("asOf", view.asOf().toString(), view.asOfState().name()));
        lines.add(declared);
        view.warnings()
                .forEach(one -> lines.add(List.of("warning", one.field(), one.value(), one.code(), one.message())));
        lines.add(List.of());
        return lines;
    }

    private static List<@Nullable Object> cells(List<String> columns, Map<String, ? extends @Nullable Object> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(row.get(column)));
        return cells;
    }
}
