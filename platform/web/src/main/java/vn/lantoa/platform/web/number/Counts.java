package vn.lantoa.platform.web.number;

import java.math.BigDecimal;

/** Bounds of what is counted (rules.md §2): no sum of it overflows. */
public final class Counts {

    /** No count of one thing is higher, at any door. */
    public static final long MOST = 1_000_000_000_000L;

    private Counts() {}

    /** Whether a number is higher than any count, or as low below zero. */
    public static boolean isTooLarge(BigDecimal number) {
        return isAbove(number, MOST);
    }

    /** Whether a number is higher than a bound above zero, or as low below zero. */
    public static boolean isAbove(BigDecimal number, long most) {
        BigDecimal bound = BigDecimal.valueOf(most);
        // of a number such as 1e999999999 nothing is ever written out
        return (long) number.precision() - number.scale() > bound.precision()
                || number.abs().compareTo(bound) > 0;
    }
}
