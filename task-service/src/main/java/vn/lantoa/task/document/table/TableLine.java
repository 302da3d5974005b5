package vn.lantoa.task.document.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.lantoa.task.document.text.Inline;

/**
 * A row of cells.
 *
 * @param line where it starts, from 1
 * @param cells their marked words; a line break inside a cell is a line feed
 * @param spanned a cell above reaches into it
 * @param reaching by their column, the words of the cells above that reach into it
 */
public record TableLine(int line, List<String> cells, boolean spanned, Map<Integer, String> reaching) {

    private static final Pattern BREAK = Pattern.compile("(?i)\n|<br ?/?>");

    public TableLine {
        cells = List.copyOf(cells);
        reaching = Map.copyOf(reaching);
    }

    public TableLine(int line, List<String> cells, boolean spanned) {
        this(line, cells, spanned, Map.of());
    }

    static TableLine of(int line, List<String> cells) {
        return new TableLine(line, cells, false);
    }

    /** The words of a cell in one line, empty where there is none. */
    public String plain(int index) {
        return index < cells.size() ? Inline.plain(cells.get(index).replace('\n', ' ')) : "";
    }

    /** The words that hold in a column, those of a cell above that reaches into the row included. */
    String lines(int index) {
        String marked =
                isSpanned(index) ? reaching.getOrDefault(index, "") : index < cells.size() ? cells.get(index) : "";
        return BREAK.splitAsStream(marked)
                .map(Inline::plain)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Whether the column's words stand in a row above. */
    boolean isSpanned(int index) {
        return reaching.containsKey(index) && plain(index).isEmpty();
    }

    /** Indexes of the cells with words. */
    public List<Integer> filled() {
        return IntStream.range(0, cells.size())
                .filter(index -> !plain(index).isEmpty())
                .boxed()
                .toList();
    }
}
