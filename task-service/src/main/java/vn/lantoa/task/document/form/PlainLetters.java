package vn.lantoa.task.document.form;

import java.text.Normalizer;

/**
 * The characters of a run as lines have them: every kind of space is a space, tabulators and line breaks stay, what
 * nobody sees is dropped, letters are composed.
 */
final class PlainLetters {

    /** Unicode's stream-safe bound; without it composing is not linear. */
    private static final int MOST_MARKS = 30;

    private int marks;

    static String of(String raw) {
        PlainLetters letters = new PlainLetters();
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            letters.append(clean, raw.codePointAt(i));
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Counts the marks of a run behind those of the runs before it. */
    void count(String clean) {
        clean.codePoints().forEach(character -> count(Character.getType(character)));
    }

    private void append(StringBuilder clean, int character) {
        int type = Character.getType(character);
        if (type == Character.FORMAT || type == Character.SURROGATE) {
            return;
        }
        count(type);
        switch (type) {
            case Character.CONTROL -> clean.append(control(character));
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('\n');
            case Character.SPACE_SEPARATOR -> clean.append(' ');
            default -> clean.appendCodePoint(character);
        }
    }

    private void count(int type) {
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        marks = mark ? marks + 1 : 0;
        if (marks > MOST_MARKS) {
            throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_MARKS + " marks on one letter");
        }
    }

    private static char control(int character) {
        return switch (character) {
            case '\t' -> '\t';
            case '\n', '\f', 0x0B, 0x85 -> '\n';
            default -> ' ';
        };
    }
}
