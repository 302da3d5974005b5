package vn.lantoa.platform.web.number;

import java.math.BigDecimal;

import org.jspecify.annotations.NullUnmarked;

/** Decimal numbers as answers carry them. */
public final class Decimals {

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
}
