package vn.lantoa.task.document.pdf.bounds;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** The words of a map, parted as PDFBox parts them: what is between brackets is one word. */
final class PdfMapWords {

    private static final int DEEPEST = 50;
    private static final int END = -1;
    private static final String CLOSING = "]";
    /** What stands for a word that says nothing here. */
    private static final String OTHER = "";

    private final byte[] map;
    private int at;
    private int depth;
    private long codes;

    PdfMapWords(byte[] map) {
        this.map = map;
    }

    /** A code, with its first bracket; its digits only. */
    static boolean isCode(String word) {
        return word.startsWith("<");
    }

    /** How many codes were read. */
    long codes() {
        return codes;
    }

    static boolean isComment(String word) {
        return word.startsWith("%");
    }

    /** The next one; null at the end, or where what follows is none. */
    @Nullable
    String next() {
        int letter = read();
        while (letter == '\t' || letter != END && isBlank(letter)) {
            letter = read();
        }
        return switch (letter) {
            case END -> null;
            case '%' -> "%" + until('\n', '\r');
            case '(' -> string();
            case ']' -> CLOSING;
            case '>' -> read() == '>' ? OTHER : null;
            case '[' -> array();
            case '<' -> peek() == '<' ? dictionary() : code();
            case '/' -> name();
            default -> isDigit(letter) ? number() : operator();
        };
    }

    /** One that says a closing bracket is taken for it. */
    private String string() {
        return until(')', ')').equals(CLOSING) ? CLOSING : OTHER;
    }

    private String array() {
        enter();
        String word = next();
        while (word != null && !word.equals(CLOSING)) {
            word = next();
        }
        depth--;
        return OTHER;
    }

    /** Names and values by turns; what is no name ends it. */
    private String dictionary() {
        enter();
        at++;
        String word = next();
        while (word != null && word.startsWith("/")) {
            next();
            word = next();
        }
        depth--;
        return OTHER;
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new FormException(FormFault.TOO_COMPLEX, "a font with brackets within brackets");
        }
    }

    private @Nullable String code() {
        StringBuilder digits = new StringBuilder("<");
        for (int letter = read(); letter != '>' && letter != END; letter = read()) {
            if (!isBlank(letter)) {
                if (Character.digit(letter, 16) < 0) {
                    return null;
                }
                digits.append((char) letter);
            }
        }
        codes++;
        return digits.toString();
    }

    private String name() {
        while (!isBlank(peek()) && !isDelimiter(peek())) {
            at++;
        }
        return "/";
    }

    private String number() {
        while (isDigit(peek()) || peek() == '.') {
            at++;
        }
        return OTHER;
    }

    private String operator() {
        int from = at - 1;
        while (!isBlank(peek()) && !isDelimiter(peek()) && !isDigit(peek())) {
            at++;
        }
        return new String(map, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private int read() {
        return at < map.length ? Byte.toUnsignedInt(map[at++]) : END;
    }

    private int peek() {
        return at < map.length ? Byte.toUnsignedInt(map[at]) : END;
    }

    private String until(int one, int other) {
        int from = at;
        int letter = read();
        while (letter != one && letter != other && letter != END) {
            letter = read();
        }
        return new String(map, from, Math.max(0, at - from - 1), StandardCharsets.ISO_8859_1);
    }

    private static boolean isBlank(int letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == END;
    }

    private static boolean isDelimiter(int letter) {
        return "%()/<>[]{}".indexOf(letter) >= 0;
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }
}
