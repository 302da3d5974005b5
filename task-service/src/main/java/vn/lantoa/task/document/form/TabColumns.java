package vn.lantoa.task.document.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;

/** Neighbouring paragraphs in which a tabulator parts words: rows, each of a column or more. */
final class TabColumns {

    /** More lines than a letterhead or a signature has. */
    private static final int MOST_ROWS = 12;

    /** A paragraph with its number. */
    record Row(String marked, int number) {

        List<String> cells() {
            return Arrays.stream(marked.split("\t+")).map(String::strip).toList();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /** Whether the paragraph is a row here. */
    boolean accept(String marked, int number) {
        boolean columns = marked.strip().indexOf('\t') > 0 || !rows.isEmpty() && marked.startsWith("\t");
        if (!columns || marked.indexOf('\n') >= 0 || rows.size() == MOST_ROWS) {
            return false;
        }
        rows.add(new Row(marked, number));
        return true;
    }

    List<Row> take() {
        List<Row> taken = List.copyOf(rows);
        rows.clear();
        return taken;
    }

    static DocumentTable table(List<Row> rows) {
        return new DocumentTable(
                List.of(),
                rows.stream()
                        .map(row -> new TableLine(row.number(), row.cells(), false))
                        .toList());
    }
}
