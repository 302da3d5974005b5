package vn.lantoa.task.document.table;

import java.util.ArrayList;
import java.util.List;

/** A line with bars, cut into its cells; the outer bars are optional, a bar behind a backslash is text. */
final class CellSplit {

    private CellSplit() {}

    static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        int start = text.startsWith("|") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (isBar(text, i)) {
                cells.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (start < text.length()) {
            cells.add(text.substring(start).strip());
        }
        return cells;
    }

    /** Bars that part cells. */
    static int bars(String text) {
        int bars = 0;
        for (int i = 0; i < text.length(); i++) {
            bars += isBar(text, i) ? 1 : 0;
        }
        return bars;
    }

    /** The line of dashes below a table's head. */
    static boolean isDelimiter(String text) {
        return text.indexOf('|') >= 0
                && text.indexOf('-') >= 0
                && text.chars().allMatch(character -> "|-: ".indexOf(character) >= 0);
    }

    private static boolean isBar(String text, int index) {
        return text.charAt(index) == '|' && (index == 0 || text.charAt(index - 1) != '\\');
    }
}
