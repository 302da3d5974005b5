package vn.lantoa.task.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;
import vn.lantoa.task.document.text.Words;

/**
 * What a table's rows are to each other (rules.md §12): rows cut by a page are joined, rows that name a group are told
 * from data, the row with the numbers of the columns is left out.
 */
public final class TableShape {

    private final DocumentTable table;
    private final List<String> columns;
    private final List<String> left = new ArrayList<>();
    private final List<TableLine> rows = new ArrayList<>();

    private TableShape(DocumentTable table) {
        this.table = table;
        this.columns = table.columns();
    }

    public static TableShape of(DocumentTable table) {
        TableShape shape = new TableShape(table);
        for (TableLine row : table.body()) {
            if (shape.rows.isEmpty() && shape.isColumnNumbers(row)) {
                shape.left.add(
                        String.join(" ", row.filled().stream().map(row::plain).toList()));
                continue;
            }
            if (shape.goesOn(row)) {
                TableLine above = shape.rows.remove(shape.rows.size() - 1);
                shape.rows.add(joined(above, row));
            } else {
                shape.rows.add(row);
            }
        }
        return shape;
    }

    /** The rows of data and of groups. */
    public List<TableLine> rows() {
        return rows;
    }

    /** Rows left out. */
    public List<String> left() {
        return left;
    }

    /** Whether its columns say who does what until when. */
    public boolean isTaskTable() {
        return new TaskColumns(columns).areTasks();
    }

    /** {@code Column: cell; Column: cell}, empty cells left out; without columns the cells alone. */
    public String text(TableLine row) {
        List<String> parts = new ArrayList<>();
        for (int index : row.filled()) {
            String column = index < columns.size() && !columns.get(index).isEmpty() ? columns.get(index) + ": " : "";
            parts.add(column + row.plain(index));
        }
        return String.join("; ", parts);
    }

    /** The row's cells with their columns, in the order of the columns. */
    public List<ClauseCell> cells(TableLine row) {
        int width = Math.max(columns.size(), row.cells().size());
        return IntStream.range(0, width)
                .mapToObj(index -> new ClauseCell(
                        index < columns.size() ? columns.get(index) : "", row.lines(index), row.isSpanned(index)))
                .toList();
    }

    /** One cell with words beside the number, all others empty, and a sign that it stands above others. */
    public boolean isGroup(TableLine row) {
        List<Integer> filled = row.filled();
        int width = Math.max(columns.size(), row.cells().size());
        if (width < 3 || filled.size() > 2 || filled.isEmpty() || columns.isEmpty()) {
            return false;
        }
        if (filled.size() == 2 && (filled.get(0) != 0 || filled.get(1) != 1)) {
            return false;
        }
        String label = row.plain(filled.get(0));
        String words = row.cells().get(filled.get(filled.size() - 1));
        boolean marked = Inline.allEmphasis(words) || Words.capitals(row.plain(filled.get(filled.size() - 1)));
        boolean letter = Numbering.of(filled.size() == 2 ? label + "." : label)
                .filter(number -> number.kind() == Kind.ROMAN || number.kind() == Kind.PART)
                .isPresent();
        boolean lone = filled.size() == 1 && filled.get(0) == 0;
        return (letter || marked || lone) && Inline.plain(words).length() <= Excerpt.LONGEST;
    }

    /** The group's number, empty without, and its words. */
    public List<String> groupWords(TableLine row) {
        List<Integer> filled = row.filled();
        String words = row.plain(filled.get(filled.size() - 1));
        return List.of(filled.size() == 2 ? row.plain(0) : "", words);
    }

    private boolean isColumnNumbers(TableLine row) {
        List<Integer> filled = row.filled();
        if (filled.size() < 2 || columns.isEmpty()) {
            return false;
        }
        boolean bracketed = filled.stream().allMatch(index -> row.plain(index).matches("\\(\\w{1,2}\\)(=.{1,30})?"));
        boolean counted = filled.stream().allMatch(index -> row.plain(index).equals(String.valueOf(index + 1)));
        return bracketed || counted;
    }

    /** Without a number of its own, in few cells: a page's end cut the row above. */
    private boolean goesOn(TableLine row) {
        if (rows.isEmpty()
                || !table.isNumbered()
                || row.spanned()
                || !row.plain(0).isEmpty()) {
            return false;
        }
        TableLine above = rows.get(rows.size() - 1);
        List<Integer> filled = row.filled();
        int others = Math.max(1, columns.size() - 1);
        boolean inWords = filled.stream().allMatch(index -> !above.plain(index).isEmpty());
        boolean small = filled.stream().allMatch(index -> Words.startsSmall(row.plain(index)));
        return !isGroup(above) && inWords && (small || filled.size() * 2 <= others);
    }

    private static TableLine joined(TableLine above, TableLine row) {
        List<String> cells = new ArrayList<>(above.cells());
        for (int index : row.filled()) {
            String more = row.cells().get(index);
            cells.set(index, cells.get(index).isEmpty() ? more : cells.get(index) + "\n" + more);
        }
        return new TableLine(above.line(), cells, above.spanned(), above.reaching());
    }
}
