package vn.lantoa.platform.web.text;

/** A text has a character that nobody sees and that is no blank (rules.md §2). */
public final class InvisibleTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String character;

    InvisibleTextException(int codePoint) {
        super("U+%04X".formatted(codePoint), null, false, false);
        character = "U+%04X".formatted(codePoint);
    }

    /** As Unicode's charts name it: {@code U+202E}. */
    public String character() {
        return character;
    }
}
