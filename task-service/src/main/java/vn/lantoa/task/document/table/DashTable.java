package vn.lantoa.task.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.Words;

/**
 * A table whose columns only a line of dashes shows, {@code ----- --------}: its names above, a row in each line, or
 * rows of several lines with empty ones between.
 */
final class DashTable {

    private static final int MOST_HEAD_LINES = 6;

    private final List<SourceLine> lines;
    private final int dashes;
    private final List<Integer> columns;
    private final List<TableLine> body = new ArrayList<>();

    private DashTable(List<SourceLine> lines, int dashes) {
        this.lines = lines;
        this.dashes = dashes;
        this.columns = columns(lines.get(dashes));
    }

    static Optional<TableScan> read(List<SourceLine> lines, int start) {
        boolean ruled = isRule(lines.get(start)) || isDashes(lines.get(start));
        int dashes = start + 1;
        while (dashes < lines.size()
                && dashes - start <= (ruled ? MOST_HEAD_LINES : 1)
                && !lines.get(dashes).blank()
                && !isDashes(lines.get(dashes))) {
            dashes++;
        }
        if (dashes >= lines.size() || !isDashes(lines.get(dashes)) || dashes == start + 1 && ruled) {
            return Optional.empty();
        }
        DashTable table = new DashTable(lines, dashes);
        TableLine head = table.row(lines.subList(ruled ? start + 1 : start, dashes));
        return TableScan.found(List.of(head), table.body, table.readBody(ruled)).map(found -> table.whole(head, found));
    }

    private TableScan whole(TableLine head, TableScan found) {
        return new TableScan(DocumentTable.of(List.of(head), body), found.end());
    }

    /** Index behind the table. */
    private int readBody(boolean ruled) {
        int end = dashes + 1;
        int close = end;
        while (ruled && close < lines.size() && !isRule(lines.get(close)) && !isDashes(lines.get(close))) {
            close++;
        }
        boolean closed = ruled && close < lines.size();
        boolean several = closed && lines.subList(end, close).stream().anyMatch(SourceLine::blank);
        List<SourceLine> open = new ArrayList<>();
        while (end < lines.size() && (closed ? end < close : !lines.get(end).blank() && !isDashes(lines.get(end)))) {
            SourceLine line = lines.get(end++);
            if (!line.blank()) {
                open.add(line);
            }
            if (!open.isEmpty() && (!several || line.blank())) {
                body.add(row(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            body.add(row(open));
        }
        return closed ? close + 1 : end;
    }

    private TableLine row(List<SourceLine> written) {
        List<String> cells = IntStream.range(0, columns.size())
                .mapToObj(column -> {
                    String cell = "";
                    for (SourceLine line : written) {
                        cell = Words.joined(cell, cell(line, column));
                    }
                    return cell;
                })
                .toList();
        return TableLine.of(written.get(0).number(), cells);
    }

    /** Words belong to the column in which they start. */
    private String cell(SourceLine line, int column) {
        String text = " ".repeat(line.indent()) + line.text();
        int start = column == 0 ? 0 : boundary(text, columns.get(column));
        int end = column + 1 == columns.size() ? text.length() : boundary(text, columns.get(column + 1));
        return start < end ? text.substring(start, end).strip() : "";
    }

    private static int boundary(String text, int column) {
        int at = Math.min(column, text.length());
        while (at > 0 && at < text.length() && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    private static List<Integer> columns(SourceLine dashes) {
        List<Integer> columns = new ArrayList<>();
        String text = dashes.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '-' && (i == 0 || text.charAt(i - 1) == ' ')) {
                columns.add(dashes.indent() + i);
            }
        }
        return columns;
    }

    private static boolean isDashes(SourceLine line) {
        return line.text().matches("-{2,200}(?: {1,4}-{2,200}){1,20}");
    }

    private static boolean isRule(SourceLine line) {
        return line.text().matches("-{10,500}");
    }
}
