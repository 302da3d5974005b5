package vn.lantoa.task.document.text;

import java.text.Normalizer;

/** Marks inside a line. An asterisk between two spaces or two digits is a sign, not a mark, and stays. */
public final class Inline {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|>~";

    private Inline() {}

    /** The words alone: emphasis and escapes taken off, white space folded, NFC. Idempotent in all but escapes. */
    public static String plain(String marked) {
        StringBuilder plain = new StringBuilder(marked.length());
        int index = 0;
        while (index < marked.length()) {
            char character = marked.charAt(index);
            int end = runEnd(marked, index);
            if (character == '\\' && index + 1 < marked.length() && ESCAPABLE.indexOf(marked.charAt(index + 1)) >= 0) {
                plain.append(marked.charAt(index + 1));
                index += 2;
            } else if ((character == '*' || character == '_') && isMark(marked, index, end)) {
                index = end;
            } else if (character == '<' && Tags.end(marked, index) > index) {
                plain.append(Tags.breaks(marked, index) ? " " : "");
                index = Tags.end(marked, index);
            } else if (character == '&' && Tags.entityEnd(marked, index) > index) {
                plain.append(Tags.entity(marked, index));
                index = Tags.entityEnd(marked, index);
            } else {
                plain.append(marked, index, end);
                index = end;
            }
        }
        return normalised(plain);
    }

    /** White space folded, NFC. */
    public static String normalised(CharSequence words) {
        return Normalizer.normalize(folded(words), Normalizer.Form.NFC);
    }

    /**
     * How far emphasis reaches from the start of the text: the index behind the closing mark, adjoining pieces of
     * emphasis taken together, or 0 when the text does not start with emphasis.
     */
    public static int emphasisEnd(String marked) {
        int reached = 0;
        int index = 0;
        while (index < marked.length() && (marked.charAt(index) == '*' || marked.charAt(index) == '_')) {
            String run = marked.substring(index, runEnd(marked, index));
            int close = run.length() > 3 ? -1 : marked.indexOf(run, index + run.length());
            if (close <= index + run.length()) {
                return reached;
            }
            reached = runEnd(marked, close);
            index = reached;
            while (index < marked.length() && marked.charAt(index) == ' ') {
                index++;
            }
        }
        return reached;
    }

    /** Whether the whole text is emphasised, a closing colon or full stop aside. */
    public static boolean allEmphasis(String marked) {
        int end = emphasisEnd(marked);
        return end > 0 && ":.".contains(marked.substring(end).strip());
    }

    private static int runEnd(String text, int start) {
        char character = text.charAt(start);
        int end = start + 1;
        while ((character == '*' || character == '_') && end < text.length() && text.charAt(end) == character) {
            end++;
        }
        return end;
    }

    private static boolean isMark(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean detached = before == ' ' && after == ' ' && end - start < text.length();
        if (text.charAt(start) == '*') {
            return !detached && !(Character.isDigit(before) && Character.isDigit(after));
        }
        return !detached
                && end - start <= 3
                && !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
    }

    private static CharSequence folded(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != ' ' || !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(character);
            }
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        return folded;
    }
}
