package vn.lantoa.task.rendition.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Section;

/**
 * Lays rows out as tables again. A row's text names the column of each cell ({@code Column: cell; Column: cell}); rows
 * that name no common column start a table of their own, and so do columns in another order.
 */
final class GridLayout {

    private static final int FEWEST_FOR_GROUPS = 3;

    private record Line(String path, String label, String words, boolean group) {}

    private final List<Line> lines = new ArrayList<>();

    void row(Clause clause) {
        lines.add(new Line(clause.path(), "", clause.text(), false));
    }

    void group(Section section, String number) {
        String label = number.endsWith(".") || number.endsWith(")") ? number.substring(0, number.length() - 1) : number;
        lines.add(new Line(section.path(), label, section.title(), true));
    }

    List<FormBlock.Grid> grids() {
        List<FormBlock.Grid> grids = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            Set<String> names = named(start);
            while (end < lines.size() && (lines.get(end).group || belongs(names, lines.get(end)))) {
                names.addAll(lines.get(end).group ? Set.of() : RowCells.names(lines.get(end).words));
                end++;
            }
            grids.add(grid(lines.subList(start, end)));
            start = end;
        }
        return grids;
    }

    /** The columns of the first row from there on. */
    private Set<String> named(int start) {
        int first = start;
        while (first < lines.size() - 1 && lines.get(first).group) {
            first++;
        }
        return new LinkedHashSet<>(RowCells.names(lines.get(first).words));
    }

    private static boolean belongs(Set<String> names, Line line) {
        List<String> own = RowCells.names(line.words);
        return own.isEmpty() ? names.isEmpty() : names.contains(own.get(0)) || own.stream().anyMatch(names::contains);
    }

    private static FormBlock.Grid grid(List<Line> lines) {
        List<String> texts =
                lines.stream().filter(line -> !line.group).map(Line::words).toList();
        boolean groups = texts.size() < lines.size();
        RowCells cells = RowCells.of(texts);
        List<String> columns = new ArrayList<>(cells.columns());
        while (groups && columns.size() < FEWEST_FOR_GROUPS) {
            columns.add("");
        }
        List<GridRow> rows = lines.stream()
                .map(line -> new GridRow(
                        line.path, padded(line.group ? group(line) : cells.cells(line.words), columns.size()), line.group))
                .toList();
        return new FormBlock.Grid(columns, rows);
    }

    private static List<String> group(Line line) {
        return line.label.isEmpty() ? List.of(line.words) : List.of(line.label, line.words);
    }

    private static List<String> padded(List<String> cells, int width) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }
}
