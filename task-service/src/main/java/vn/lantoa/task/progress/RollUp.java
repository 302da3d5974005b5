package vn.lantoa.task.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * The mean progress of some tasks.
 *
 * @param tasks how many count; cancelled ones do not
 * @param weighted the mean by weight, in percent with two decimals; null with a reason
 * @param simple the plain mean, in percent with two decimals; null with a reason
 * @param reason {@code NO_TASK} or {@code ZERO_WEIGHT} when a mean is null
 */
@Schema(name = "RollUp")
public record RollUp(
        int tasks,
        @Nullable BigDecimal weighted,
        @Nullable BigDecimal simple,
        @Nullable Reason reason) {

    /** Why there is no figure. */
    public enum Reason {
        NO_TASK,
        ZERO_WEIGHT
    }

    /**
     * How much a task counts and how far it was.
     *
     * @param percent 0 to 100
     */
    public record Part(BigDecimal weight, BigDecimal percent) {}

    /** The roll-up of tasks that count. */
    public static RollUp of(Collection<Part> parts) {
        if (parts.isEmpty()) {
            return new RollUp(0, null, null, Reason.NO_TASK);
        }
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal simple = BigDecimal.ZERO;
        for (Part part : parts) {
            weights = weights.add(part.weight());
            weighted = weighted.add(part.percent().multiply(part.weight()));
            simple = simple.add(part.percent());
        }
        BigDecimal count = BigDecimal.valueOf(parts.size());
        boolean weightless = weights.signum() == 0;
        return new RollUp(
                parts.size(),
                weightless ? null : mean(weighted, weights),
                mean(simple, count),
                weightless ? Reason.ZERO_WEIGHT : null);
    }

    private static BigDecimal mean(BigDecimal sum, BigDecimal by) {
        return Decimals.plain(sum.divide(by, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP));
    }
}
