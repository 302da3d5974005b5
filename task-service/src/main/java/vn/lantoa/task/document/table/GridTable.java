package vn.lantoa.task.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.lantoa.task.document.text.SourceLine;

/** A table drawn with {@code +---+} and bars: a row is all lines between two rules. */
final class GridTable {

    private final List<TableLine> head = new ArrayList<>();
    private final List<TableLine> body = new ArrayList<>();
    private final List<StringBuilder> open = new ArrayList<>();
    private int line;

    private GridTable() {}

    static Optional<TableScan> read(List<SourceLine> lines, int start) {
        GridTable grid = new GridTable();
        int end = start;
        while (end < lines.size()
                && !lines.get(end).blank()
                && "+|".indexOf(lines.get(end).text().charAt(0)) >= 0) {
            grid.accept(lines.get(end++));
        }
        grid.close();
        return TableScan.found(grid.head, grid.body, end);
    }

    private void accept(SourceLine source) {
        String text = source.text();
        if (TableScan.isBorder(text)) {
            close();
            if (text.indexOf('=') >= 0 && head.isEmpty()) {
                head.addAll(body);
                body.clear();
            }
            return;
        }
        line = open.isEmpty() ? source.number() : line;
        List<String> cells = CellSplit.cells(text);
        for (int i = 0; i < cells.size(); i++) {
            if (i == open.size()) {
                open.add(new StringBuilder());
            }
            open.get(i)
                    .append(open.get(i).isEmpty() || cells.get(i).isEmpty() ? "" : "\n")
                    .append(withoutBreak(cells.get(i)));
        }
    }

    /** A backslash at a line's end is a line break. */
    private static String withoutBreak(String cell) {
        return cell.endsWith("\\") ? cell.substring(0, cell.length() - 1).strip() : cell;
    }

    private void close() {
        if (!open.isEmpty()) {
            body.add(TableLine.of(
                    line, open.stream().map(StringBuilder::toString).toList()));
            open.clear();
        }
    }
}
