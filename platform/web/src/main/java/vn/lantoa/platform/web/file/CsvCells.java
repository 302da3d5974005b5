package vn.lantoa.platform.web.file;

import java.util.List;

import vn.lantoa.platform.web.text.TextForm;

/** Cells of CSV as spreadsheets write them: with blanks of every kind about them, and with rows of nothing between. */
public final class CsvCells {

    private CsvCells() {}

    /** Whether a cell shows nothing. */
    public static boolean isBlank(String cell) {
        return cell.chars().allMatch(unit -> Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }

    /** Whether no cell of a row shows anything, however many there are. */
    public static boolean isBlank(List<String> row) {
        return row.stream().allMatch(CsvCells::isBlank);
    }

    /** What a cell shows, without the blanks about it (rules.md §2). */
    public static String bare(String cell) {
        return TextForm.tidied(cell);
    }
}
