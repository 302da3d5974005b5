package vn.lantoa.task.document.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.lantoa.task.document.block.BulletMarks;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;

/** Neighbouring paragraphs in which a tabulator parts words: rows, each of a column or more. */
final class TabColumns {

    /** More lines than a letterhead or a signature has. */
    private static final int MOST_ROWS = 12;

    /** A paragraph with its number and how far in it stands. */
    record Row(String marked, int number, int indent) {

        List<String> cells() {
            return Arrays.stream(marked.split("\t+")).map(String::strip).toList();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /** Whether the paragraph is a row that those above have nothing to do with: recipients, signature beside them. */
    static boolean startsAnew(String marked) {
        int tabulator = marked.indexOf('\t');
        return tabulator > 0 && Labels.isRecipients(Inline.plain(marked.substring(0, tabulator)));
    }

    /** Whether the paragraph is a row here. */
    boolean accept(String marked, int number, int indent) {
        if (marked.indexOf('\n') >= 0 || rows.size() == MOST_ROWS || !isRow(marked)) {
            return false;
        }
        rows.add(new Row(marked, number, indent));
        return true;
    }

    private boolean isRow(String marked) {
        int tabulator = marked.strip().indexOf('\t');
        if (rows.isEmpty()) {
            return tabulator > 0 && isWords(marked.strip().substring(0, tabulator));
        }
        return tabulator > 0 || marked.startsWith("\t") || isRecipient(marked);
    }

    /** More than a mark or a number. */
    private static boolean isWords(String cell) {
        return cell.chars().filter(Character::isLetter).limit(2).count() == 2;
    }

    /** An item below the recipients' label with nothing beside it. */
    private boolean isRecipient(String marked) {
        return startsAnew(rows.get(0).marked()) && BulletMarks.startsWithMark(Inline.plain(marked));
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
