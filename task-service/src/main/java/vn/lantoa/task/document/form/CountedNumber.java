package vn.lantoa.task.document.form;

import java.util.Locale;

import vn.lantoa.task.document.text.Roman;

/** A number of a list as it is shown. */
public final class CountedNumber {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 10;

    private CountedNumber() {}

    /** By the name that Office Open XML has for the way of counting. */
    public static String of(int value, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(value);
            case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    private static String roman(int value) {
        return value > 0 ? Roman.of(value) : String.valueOf(value);
    }

    /** a … z, aa, bb … */
    private static String letters(int value) {
        int repeats = (value - 1) / LETTERS + 1;
        return value < 1 || repeats > MOST_LETTERS
                ? String.valueOf(value)
                : String.valueOf((char) ('a' + (value - 1) % LETTERS)).repeat(repeats);
    }
}
