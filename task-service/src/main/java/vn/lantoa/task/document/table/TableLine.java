package vn.lantoa.task.document.table;

import java.util.List;
import java.util.stream.IntStream;

import vn.lantoa.task.document.text.Inline;

/**
 * A row of cells.
 *
 * @param line where it starts, from 1
 * @param cells their marked words; a line break inside a cell is a line feed
 * @param spanned a cell above reaches into it
 */
public record TableLine(int line, List<String> cells, boolean spanned) {

    public TableLine {
        cells = List.copyOf(cells);
    }

    static TableLine of(int line, List<String> cells) {
        return new TableLine(line, cells, false);
    }

    /** The words of a cell in one line, empty where there is none. */
    public String plain(int index) {
        return index < cells.size() ? Inline.plain(cells.get(index).replace('\n', ' ')) : "";
    }

    /** Indexes of the cells with words. */
    public List<Integer> filled() {
        return IntStream.range(0, cells.size())
                .filter(index -> !plain(index).isEmpty())
                .boxed()
                .toList();
    }
}
