package vn.lantoa.task.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Words;

/**
 * A table as it stands in the document.
 *
 * @param head the rows that name the columns, none when nothing marks them
 * @param body all other rows; none when no cell has words
 */
public record DocumentTable(List<TableLine> head, List<TableLine> body) {

    private static final List<String> NUMBER_COLUMNS = List.of("stt", "tt", "so tt", "so thu tu", "s tt");

    private static final int LONGEST_NAME = 40;

    public DocumentTable {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** A head alone is a body; a first row that begins with {@code STT} is a head, marked as such or not. */
    public static DocumentTable of(List<TableLine> head, List<TableLine> body) {
        if (body.isEmpty()) {
            return new DocumentTable(List.of(), head);
        }
        boolean unmarkedHead = head.isEmpty()
                && body.size() > 1
                && (NUMBER_COLUMNS.contains(Words.key(body.get(0).plain(0))) || namesColumns(body.get(0)));
        int names = 1;
        while (unmarkedHead && names + 1 < body.size() && isSecondHead(body.get(names))) {
            names++;
        }
        return unmarkedHead
                ? new DocumentTable(body.subList(0, names), body.subList(names, body.size()))
                : new DocumentTable(head, body);
    }

    /** The rows with words, as {@link #of}; none may be left. */
    public static DocumentTable written(List<TableLine> head, List<TableLine> body) {
        return of(withWords(head), withWords(body));
    }

    private static List<TableLine> withWords(List<TableLine> rows) {
        return rows.stream().filter(row -> !row.filled().isEmpty()).toList();
    }

    /** Short cells, several of them names that columns of plans' tables have. */
    private static boolean namesColumns(TableLine row) {
        List<Integer> filled = row.filled();
        boolean small = filled.stream().allMatch(index -> row.plain(index).length() <= LONGEST_NAME);
        long named = filled.stream()
                .filter(index -> TaskColumns.isName(row.plain(index)))
                .count();
        return filled.size() > 2 && small && named > 1;
    }

    private static boolean isSecondHead(TableLine row) {
        return row.spanned() && row.plain(0).isEmpty();
    }

    /** The columns' names, empty where there is none. */
    public List<String> columns() {
        int width = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, width).mapToObj(this::column).toList();
    }

    private String column(int index) {
        List<String> names = head.stream().map(row -> row.plain(index)).toList();
        return Inline.normalised(String.join(" ", names));
    }

    /** Whether the first column holds numbers of rows. */
    public boolean isNumbered() {
        return !head.isEmpty() && NUMBER_COLUMNS.contains(Words.key(column(0)));
    }

    /** The same with every row in one line. */
    public DocumentTable at(int line) {
        return new DocumentTable(at(head, line), at(body, line));
    }

    private static List<TableLine> at(List<TableLine> rows, int line) {
        return rows.stream()
                .map(row -> new TableLine(line, row.cells(), row.spanned(), row.reaching()))
                .toList();
    }

    /** All rows, head first. */
    public List<TableLine> all() {
        List<TableLine> all = new ArrayList<>(head);
        all.addAll(body);
        return all;
    }
}
