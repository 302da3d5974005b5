package vn.lantoa.task.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.Words;

/**
 * Finds the tables among the lines: with bars, with bars between cells only, drawn as a grid, or in HTML.
 *
 * @param table the table
 * @param end index behind its last line
 */
public record TableScan(DocumentTable table, int end) {

    /** The table that starts with the line at {@code start}, if one does. */
    public static Optional<TableScan> at(List<SourceLine> lines, int start) {
        String text = lines.get(start).text();
        if (text.regionMatches(true, 0, "<table", 0, 6)) {
            return HtmlTable.read(lines, start);
        }
        if (isBorder(text)) {
            return GridTable.read(lines, start);
        }
        boolean dashed = start + 1 < lines.size()
                && (text.startsWith("--") || lines.get(start + 1).text().startsWith("--"));
        Optional<TableScan> dashes = dashed ? DashTable.read(lines, start) : Optional.empty();
        return dashes.isPresent() || !startsBars(lines, start) ? dashes : bars(lines, start);
    }

    /** A table's row that the line alone already shows to be one, so that no paragraph above goes on with it. */
    private static boolean startsBars(List<SourceLine> lines, int start) {
        String text = lines.get(start).text();
        int bars = CellSplit.bars(text);
        if (bars == 0 || text.startsWith("#")) {
            return false;
        }
        String next = start + 1 < lines.size() ? lines.get(start + 1).text() : "";
        return text.startsWith("|")
                || text.endsWith("|")
                || CellSplit.isDelimiter(next)
                || CellSplit.bars(next) == bars;
    }

    private static Optional<TableScan> bars(List<SourceLine> lines, int start) {
        List<TableLine> head = new ArrayList<>();
        List<TableLine> body = new ArrayList<>();
        int end = start;
        while (end < lines.size() && CellSplit.bars(lines.get(end).text()) > 0) {
            SourceLine line = lines.get(end);
            if (!CellSplit.isDelimiter(line.text())) {
                body.add(TableLine.of(line.number(), CellSplit.cells(line.text())));
            } else if (head.isEmpty() && body.size() == 1) {
                head.addAll(body);
                body.clear();
            }
            end++;
        }
        return found(head, body, end);
    }

    /** The rows with words; none may be left, the lines are then a table all the same. */
    static Optional<TableScan> found(List<TableLine> head, List<TableLine> body, int end) {
        return Optional.of(new TableScan(DocumentTable.written(head, body), end));
    }

    /** A rule of a grid, as {@code +-----+===+}. */
    static boolean isBorder(String text) {
        return text.length() > 4
                && text.startsWith("+")
                && text.endsWith("+")
                && text.chars().allMatch(character -> "+-=:".indexOf(character) >= 0)
                && !Words.endsWithAny(text.substring(0, 2), "+");
    }
}
