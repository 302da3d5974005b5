package vn.lantoa.reporting.scorecard.steering;

import java.math.BigDecimal;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/** The one in the middle. */
public final class Median {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Median() {}

    /** Of two in the middle their mean; null where there is none. */
    public static @Nullable BigDecimal of(LongStream values) {
        long[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return null;
        }
        long sum = sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
        return Decimals.plain(BigDecimal.valueOf(sum).multiply(HALF));
    }
}
