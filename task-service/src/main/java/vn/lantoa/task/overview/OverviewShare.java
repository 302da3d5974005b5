package vn.lantoa.task.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/** A part of a whole. */
final class OverviewShare {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OverviewShare() {}

    /** In percent with two decimals; null of nothing. */
    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : Decimals.plain(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }
}
