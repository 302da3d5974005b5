package vn.lantoa.task.document.text;

/** Parts of a clause that a semicolon or a full stop divides; a stop inside a number does not. */
public final class Sentences {

    private Sentences() {}

    /** Index behind the sentence that starts at {@code start}. */
    public static int end(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == ';' || stopsAt(text, i)) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Whether a full stop ends a sentence here. */
    public static boolean stopsAt(String text, int index) {
        return text.charAt(index) == '.' && index + 1 < text.length() && text.charAt(index + 1) == ' ';
    }
}
