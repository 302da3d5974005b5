package vn.lantoa.task.document.form;

import java.text.Normalizer;

/**
 * The characters of a run as lines have them: every kind of space is a space, tabulators and line breaks stay, what
 * nobody sees is dropped, letters are composed.
 */
final class PlainLetters {

    /** Unicode's stream-safe bound; without it composing is not linear. */
    private static final int MOST_MARKS = 30;

    private PlainLetters() {}

    static String of(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        int marks = 0;
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int character = raw.codePointAt(i);
            int type = Character.getType(character);
            marks = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_MARKS + " marks on one letter");
            }
            append(clean, character, type);
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder clean, int character, int type) {
        switch (type) {
            case Character.CONTROL -> clean.append(control(character));
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('\n');
            case Character.SPACE_SEPARATOR -> clean.append(' ');
            case Character.FORMAT, Character.SURROGATE -> clean.append("");
            default -> clean.appendCodePoint(character);
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
