package vn.lantoa.task.rendition.form;

import java.util.List;

/**
 * A row of a table.
 *
 * @param path of the clause that it is, or of the section that it opens
 * @param cells one for each column
 * @param group whether it names the group of the rows below it
 */
public record GridRow(String path, List<String> cells, boolean group) {

    public GridRow {
        cells = List.copyOf(cells);
    }

    /** The cell that holds the group's words: the second one where the first is its number. */
    public int wordsAt() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count() > 1 ? 1 : 0;
    }
}
