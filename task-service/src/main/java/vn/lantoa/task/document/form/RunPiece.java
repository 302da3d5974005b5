package vn.lantoa.task.document.form;

/** Words of a paragraph that are set alike, or one tabulator or line break. */
final class RunPiece {

    enum Emphasis {
        NONE(""),
        ITALIC("*"),
        BOLD("**");

        private final String mark;

        Emphasis(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }

    private final StringBuilder text;
    private final Emphasis emphasis;

    RunPiece(CharSequence text, Emphasis emphasis) {
        this.text = new StringBuilder(text);
        this.emphasis = emphasis;
    }

    void append(CharSequence more) {
        text.append(more);
    }

    String text() {
        return text.toString();
    }

    Emphasis emphasis() {
        return emphasis;
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    int length() {
        return text.length();
    }

    boolean blank() {
        return text.codePoints().allMatch(Character::isWhitespace);
    }

    /** Whether a letter or figure is in it. */
    boolean written() {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    boolean isTabulator() {
        return text.length() == 1 && text.charAt(0) == '\t';
    }

    boolean isBreak() {
        return isTabulator() || text.length() == 1 && text.charAt(0) == '\n';
    }
}
