package vn.lantoa.task.document.block;

/** The marks of lists: dashes, dots, arrows, ticks, and the letters that a lost symbol font leaves behind. */
public final class BulletMarks {

    private static final String MARKS = "-+*•–—·●▪◦‣∙−⁃→⇒➔\uF0B7\uF02D";
    private static final String NO_MARKS = "\uFFFD©®™°";
    /** What Wingdings and Courier bullets become as plain letters. */
    private static final String LETTERS = "oØü§v";

    private BulletMarks() {}

    /** A bullet's mark needs a space behind it, save that a scan may lose the one between a dash and a word. */
    public static boolean startsWithMark(String text) {
        if (text.length() < 2) {
            return false;
        }
        char mark = text.charAt(0);
        char next = text.charAt(1);
        if (LETTERS.indexOf(mark) >= 0) {
            return next == ' ' && text.length() > 2 && Character.isUpperCase(text.charAt(2));
        }
        if (!isMark(mark)) {
            return false;
        }
        return next == ' ' || mark != '*' && (Character.isLetter(next) || next == '*' && mark != '+');
    }

    private static boolean isMark(char mark) {
        int type = Character.getType(mark);
        boolean symbol = type == Character.OTHER_SYMBOL || type == Character.PRIVATE_USE;
        return MARKS.indexOf(mark) >= 0 || symbol && NO_MARKS.indexOf(mark) < 0;
    }

    /** The words without one leading mark. */
    public static String without(String text) {
        return startsWithMark(text) ? text.substring(1).strip() : text;
    }

    /** A mark behind a backslash is a mark all the same when a space follows: word processors escape typed ones. */
    static String unescaped(String text) {
        return text.length() > 2 && text.charAt(0) == '\\' && isMark(text.charAt(1)) && text.charAt(2) == ' '
                ? text.substring(1)
                : text;
    }
}
