package vn.lantoa.task.document.text;

import java.util.ArrayList;
import java.util.List;

/** A Markdown table's row as one line of words. */
final class TableRow {

    private TableRow() {}

    static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
                cells.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (start < text.length()) {
            cells.add(text.substring(start).strip());
        }
        return cells;
    }

    /** {@code Column: cell; Column: cell}, empty cells left out; without columns the cells alone. */
    static String text(List<String> columns, List<String> cells) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = i < columns.size() && !columns.get(i).isEmpty() ? columns.get(i) + ": " : "";
            if (!cells.get(i).isEmpty()) {
                parts.add(column + cells.get(i));
            }
        }
        return String.join("; ", parts);
    }

    /** The line of dashes below a table's head. */
    static boolean isDelimiter(String text) {
        return text.startsWith("|")
                && text.indexOf('-') > 0
                && text.chars().allMatch(character -> "|-: ".indexOf(character) >= 0);
    }
}
