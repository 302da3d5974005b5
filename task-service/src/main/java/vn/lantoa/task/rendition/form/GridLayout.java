package vn.lantoa.task.rendition.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.model.Section;

/**
 * Lays rows out as tables again, by their cells. Where these were not kept, a row's text names the column of each cell
 * ({@code Column: cell; Column: cell}). Rows of other columns start a table of their own.
 */
final class GridLayout {

    private static final int FEWEST_FOR_GROUPS = 3;

    private record Line(String path, String label, String words, boolean group, List<ClauseCell> cells) {

        List<String> columns() {
            return cells.stream().map(ClauseCell::column).toList();
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void row(Clause clause) {
        lines.add(new Line(clause.path(), "", clause.text(), false, clause.cells()));
    }

    void group(Section section, String number) {
        String label = number.endsWith(".") || number.endsWith(")") ? number.substring(0, number.length() - 1) : number;
        lines.add(new Line(section.path(), label, section.title(), true, List.of()));
    }

    List<FormBlock.Grid> grids() {
        List<FormBlock.Grid> grids = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            Line first = first(start);
            while (end < lines.size() && (lines.get(end).group || belongs(first, lines.get(end)))) {
                end++;
            }
            grids.add(grid(lines.subList(start, end)));
            start = end;
        }
        return grids;
    }

    /** The first row from there on that is no group. */
    private Line first(int start) {
        int first = start;
        while (first < lines.size() - 1 && lines.get(first).group) {
            first++;
        }
        return lines.get(first);
    }

    /** Of the same columns; where the cells are not known, of one column in common. */
    private static boolean belongs(Line first, Line line) {
        if (!first.cells.isEmpty() || !line.cells.isEmpty()) {
            int width = Math.min(first.cells.size(), line.cells.size());
            return width > 0
                    && first.columns().subList(0, width).equals(line.columns().subList(0, width));
        }
        Set<String> names = new LinkedHashSet<>(RowCells.names(first.words));
        List<String> own = RowCells.names(line.words);
        return own.isEmpty() ? names.isEmpty() : own.stream().anyMatch(names::contains);
    }

    private static FormBlock.Grid grid(List<Line> lines) {
        List<Line> rows = lines.stream().filter(line -> !line.group).toList();
        RowCells texts = RowCells.of(rows.stream().map(Line::words).toList());
        boolean known = rows.stream().allMatch(row -> !row.cells.isEmpty());
        List<String> columns = new ArrayList<>(
                known
                        ? rows.stream()
                                .map(Line::columns)
                                .max(Comparator.comparingInt(List::size))
                                .orElse(List.of(""))
                        : texts.columns());
        while (rows.size() < lines.size() && columns.size() < FEWEST_FOR_GROUPS) {
            columns.add("");
        }
        return new FormBlock.Grid(
                columns,
                lines.stream()
                        .map(line -> row(line, known, texts, columns.size()))
                        .toList());
    }

    private static GridRow row(Line line, boolean known, RowCells texts, int width) {
        if (line.group) {
            List<String> words = line.label.isEmpty() ? List.of(line.words) : List.of(line.label, line.words);
            return new GridRow(line.path, padded(words, width), true, Set.of());
        }
        if (!known) {
            return new GridRow(line.path, padded(texts.cells(line.words), width), false, Set.of());
        }
        List<String> words = line.cells.stream()
                .map(cell -> cell.spanned() ? "" : cell.text())
                .toList();
        Set<Integer> spanned = IntStream.range(0, line.cells.size())
                .filter(index -> line.cells.get(index).spanned())
                .boxed()
                .collect(Collectors.toSet());
        return new GridRow(line.path, padded(words, width), false, spanned);
    }

    private static List<String> padded(List<String> cells, int width) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }
}
