package vn.lantoa.media.product;

import java.util.Locale;
import java.util.Optional;

/** International Standard Book Numbers (ISO 2108), kept as thirteen digits. */
final class Isbn {

    private static final String BOOKLAND = "978";
    private static final int TEN = 10;
    private static final int ELEVEN = 11;

    private Isbn() {}

    /** The thirteen digits, also of a number of ten; empty when its last digit does not fit, or it is none. */
    static Optional<String> canonical(String text) {
        String digits = text.replaceAll("[- ]", "").toUpperCase(Locale.ROOT);
        if (digits.matches("97[89][0-9]{10}")) {
            return Optional.of(digits).filter(one -> one.endsWith(String.valueOf(checkOfThirteen(one))));
        }
        if (digits.matches("[0-9]{9}[0-9X]") && isOfTen(digits)) {
            String first = BOOKLAND + digits.substring(0, TEN - 1);
            return Optional.of(first + checkOfThirteen(first));
        }
        return Optional.empty();
    }

    /** The last digit, by the twelve before it: weighed by 1 and 3 in turn. */
    private static char checkOfThirteen(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += Character.digit(digits.charAt(i), TEN) * (i % 2 == 0 ? 1 : 3);
        }
        return Character.forDigit((TEN - sum % TEN) % TEN, TEN);
    }

    private static boolean isOfTen(String digits) {
        int sum = 0;
        for (int i = 0; i < TEN; i++) {
            char digit = digits.charAt(i);
            sum += (TEN - i) * (digit == 'X' ? TEN : Character.digit(digit, TEN));
        }
        return sum % ELEVEN == 0;
    }
}
