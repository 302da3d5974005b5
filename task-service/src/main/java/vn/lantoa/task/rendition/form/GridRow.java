package vn.lantoa.task.rendition.form;

import java.util.List;
import java.util.Set;

/**
 * A row of a table.
 *
 * @param path of the clause that it is, or of the section that it opens
 * @param cells one for each column
 * @param group whether it names the group of the rows below it
 * @param spanned the columns whose words stand in a row above; their cells are empty
 */
public record GridRow(String path, List<String> cells, boolean group, Set<Integer> spanned) {

    public GridRow {
        cells = List.copyOf(cells);
        spanned = Set.copyOf(spanned);
    }

    /** The cell that holds the group's words: the second one where the first is its number. */
    public int wordsAt() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count() > 1 ? 1 : 0;
    }
}
