package vn.lantoa.platform.web.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

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

    /**
     * The next row that shows anything; null at the end.
     *
     * @param parser of CSV, which has each row as an array
     * @param begins runs before each row, a blank one too
     */
    public static @Nullable List<String> nextRow(JsonParser parser, Runnable begins) throws IOException {
        List<String> cells = new ArrayList<>();
        do {
            cells.clear();
            begins.run();
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return null;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                cells.add(parser.getText());
            }
        } while (isBlank(cells));
        return cells;
    }

    /** What a cell shows, without the blanks about it (rules.md §2). */
    public static String bare(String cell) {
        return TextForm.tidied(cell);
    }
}
