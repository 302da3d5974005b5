package vn.lantoa.platform.web.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** One row of a sheet as XML. */
final class SheetRow {

    private static final int LETTERS = 26;

    /** A spreadsheet keeps no more digits; what has more is text, so that none is lost. */
    private static final int MOST_DIGITS = 15;

    /** A spreadsheet refuses a file with a longer text in a cell. */
    private static final int MOST_LETTERS = 32_767;

    /** Would be read as the character of that code (ECMA-376, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetRow() {}

    /** @param number from 1 */
    static String of(int number, List<? extends @Nullable Object> cells) {
        StringBuilder row = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) {
                append(row, column(i) + number, cell);
            }
        }
        return row.append("</row>").toString();
    }

    private static void append(StringBuilder row, String place, Object value) {
        if (value instanceof Boolean flag) {
            row.append("<c r=\"%s\" t=\"b\"><v>%d</v></c>".formatted(place, flag ? 1 : 0));
        } else if (value instanceof Number number && isKeptWhole(number)) {
            row.append("<c r=\"%s\"><v>%s</v></c>".formatted(place, number));
        } else {
            row.append("<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                    .formatted(place, text(cut(value.toString()))));
        }
    }

    private static boolean isKeptWhole(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= MOST_DIGITS;
    }

    private static String cut(String text) {
        if (text.length() <= MOST_LETTERS) {
            return text;
        }
        int end = MOST_LETTERS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        ESCAPE.matcher(text).replaceAll("_x005F_").codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    if (isHeld(letter)) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Whether XML 1.0 can hold it; text from before doors refused it may have what it cannot. */
    private static boolean isHeld(int letter) {
        boolean visible = letter >= ' ' && letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE;
        return visible && letter != 0xFFFE && letter != 0xFFFF || letter == '\t' || letter == '\n';
    }

    /** A, B … Z, AA … */
    private static String column(int index) {
        String letter = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? letter : column(index / LETTERS - 1) + letter;
    }
}
