package vn.lantoa.reporting.rendition;

import java.util.List;

/**
 * A table of a report.
 *
 * @param code names its sheet and its annex file: letters, digits, {@code -}, {@code _}, unique in the report
 * @param totals a cell for each column, the first with the word for it; empty for a table without
 * @param note a line below it, such as what an estimate rests on; empty for none
 */
public record ReportTable(
        String code,
        String title,
        List<Column> columns,
        List<List<ReportCell>> rows,
        List<ReportCell> totals,
        String note) {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
        for (List<ReportCell> row : rows) {
            fits(code, columns, row);
        }
        if (!totals.isEmpty()) {
            fits(code, columns, totals);
        }
    }

    private static void fits(String code, List<Column> columns, List<ReportCell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "%s has %d columns and a row of %d".formatted(code, columns.size(), row.size()));
        }
    }

    /** A column and what is in it. */
    public record Column(String heading, Type type) {}

    /** What the cells of a column are. */
    public enum Type {
        TEXT,
        /** A number, of whatever is counted. */
        COUNT,
        /** A length of time, printed as hours, minutes, seconds. */
        SECONDS,
        /** A ratio: 0.2 is printed as 20,0 %. It has no sum. */
        PERCENT,
        DATE,
        /** Vietnamese đồng. */
        MONEY;

        public boolean isNumber() {
            return this != TEXT && this != DATE;
        }

        /** Whether rows may add up to a total. */
        public boolean isAdditive() {
            return isNumber() && this != PERCENT;
        }
    }
}
