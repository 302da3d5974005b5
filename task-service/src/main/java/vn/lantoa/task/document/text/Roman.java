package vn.lantoa.task.document.text;

/** Roman numerals from I to XXXIX, in capitals. */
public final class Roman {

    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final int LAST = 39;

    private Roman() {}

    /** The value, or 0 when the text is no numeral in its one right spelling. */
    static int value(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        for (int value = 1; value <= LAST && text.length() <= 7; value++) {
            if (text.equals(of(value))) {
                return value;
            }
        }
        return 0;
    }

    /** Figures where it is larger. */
    public static String of(int value) {
        return value > LAST ? String.valueOf(value) : "X".repeat(value / 10) + ONES[value % 10];
    }
}
