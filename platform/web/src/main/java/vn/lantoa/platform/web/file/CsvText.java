package vn.lantoa.platform.web.file;

import java.util.List;

/** Text as CSV (RFC 4180). What a spreadsheet would take for a formula is text. */
public final class CsvText {

    /** The mark at the beginning of a file by which Excel knows that it is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";

    private CsvText() {}

    /** Words for people, as they stand in a line. */
    public static String cell(String text) {
        return exact(!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }

    /** A value as it is, for programs that are told what the columns mean. */
    public static String exact(String value) {
        return value.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }

    /** A line with its end, of cells as they stand in it. */
    public static String line(List<String> cells) {
        return String.join(",", cells) + END;
    }
}
