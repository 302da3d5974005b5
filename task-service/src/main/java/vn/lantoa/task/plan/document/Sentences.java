package vn.lantoa.task.plan.document;

/** Parts of a clause that a semicolon or a full stop divides. A stop inside a number or an abbreviation's dots does not. */
final class Sentences {

    private Sentences() {}

    /** Index behind the sentence that starts at {@code start}. */
    static int end(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean stop = mark == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (mark == ';' || stop) {
                return i + 1;
            }
        }
        return text.length();
    }
}
