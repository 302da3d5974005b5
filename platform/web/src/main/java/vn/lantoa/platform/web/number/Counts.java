package vn.lantoa.platform.web.number;

import java.math.BigDecimal;

/** Bounds of what is counted (rules.md §2): no sum of it overflows. */
public final class Counts {

    /** No count of one thing is higher, at any door. */
    public static final long MOST = 1_000_000_000_000L;

    private static final BigDecimal BOUND = BigDecimal.valueOf(MOST);

    private Counts() {}

    /** Whether a number is higher than any count, or as low below zero. */
    public static boolean isTooLarge(BigDecimal number) {
        // of a number such as 1e999999999 nothing is ever written out
        return (long) number.precision() - number.scale() > BOUND.precision()
                || number.abs().compareTo(BOUND) > 0;
    }
}
