package vn.lantoa.platform.web.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Decimal numbers as answers carry them. */
public final class Decimals {

    private static final int SHARE_DECIMALS = 6;
    private static final int PERCENT_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Decimals() {}

    /** The same number without trailing zeros or an exponent: 50, not 50.00 and not 5E+1; null stays null. */
    @NullUnmarked // the answer is null just where the argument is, which JSpecify cannot say
    public static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A part of a whole, 1 is all, with six decimals, half up; null where the whole is nothing. */
    public static @Nullable BigDecimal share(long part, long whole) {
        return share(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    /** As {@link #share(long, long)}. */
    public static @Nullable BigDecimal share(BigInteger part, BigInteger whole) {
        return whole.signum() == 0
                ? null
                : plain(new BigDecimal(part).divide(new BigDecimal(whole), SHARE_DECIMALS, RoundingMode.HALF_UP));
    }

    /** What one of some units has of a whole, whole numbers, half up; null where there is no unit. */
    public static @Nullable BigInteger each(BigInteger whole, BigDecimal units) {
        return units.signum() == 0
                ? null
                : new BigDecimal(whole).divide(units, 0, RoundingMode.HALF_UP).toBigInteger();
    }

    /** A part of a whole in percent, 100 is all, with two decimals, half up; null where the whole is nothing. */
    public static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0 ? null : plain(percent(part, whole, PERCENT_DECIMALS));
    }

    /**
     * As {@link #percent(long, long)}, with so many decimals, zeros too: 50.0.
     *
     * @param whole not 0
     */
    public static BigDecimal percent(long part, long whole, int decimals) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
