package vn.lantoa.task.diff;

import java.util.regex.Pattern;

/** Texts of plans of different years: each says its own year, and that alone makes no other clause of it. */
final class OwnYear {

    private OwnYear() {}

    /** The text with a sign in the place of a year, where it stands as a number of its own. */
    static String leftOut(String text, int year) {
        return Pattern.compile("(?<![\\p{L}\\d])" + year + "(?![\\p{L}\\d])")
                .matcher(text)
                .replaceAll("{năm}");
    }
}
