package vn.lantoa.platform.web.paging;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a table, each made when it is written: its names, then its items until their text fills the table. The
 * first item is there however long it is.
 *
 * @param <T> an item of the list
 */
final class TableLines<T> implements Iterator<List<@Nullable Object>> {

    /** How many bytes of text a table has at most. */
    static final int MOST_TEXT = 8 * 1024 * 1024;

    private final Iterator<T> items;
    private final Function<? super T, ? extends List<@Nullable Object>> cells;
    private final int mostText;
    private List<@Nullable Object> next;
    private boolean ended;
    private int given;
    private long text;

    /**
     * @param names the first line
     * @param cells makes a line of an item
     */
    TableLines(
            List<String> names,
            Iterator<T> items,
            Function<? super T, ? extends List<@Nullable Object>> cells,
            int mostText) {
        this.items = items;
        this.cells = cells;
        this.mostText = mostText;
        this.next = new ArrayList<>(names);
    }

    /** How many items the lines so far were of. */
    int items() {
        return given - 1;
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public List<@Nullable Object> next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        List<@Nullable Object> line = next;
        given++;
        look();
        return line;
    }

    private void look() {
        if (!items.hasNext()) {
            ended = true;
            return;
        }
        next = cells.apply(items.next());
        text += next.stream().mapToLong(TableLines::bytes).sum();
        ended = given > 1 && text > mostText;
    }

    private static long bytes(@Nullable Object cell) {
        if (cell == null) {
            return 0;
        }
        return cell instanceof BigDecimal number
                ? number.precision()
                : cell.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
