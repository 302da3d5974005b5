package vn.lantoa.platform.data.work;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * How far some tasks are together (rules.md §6): by weight, and each alike.
 *
 * @param tasks how many they are
 * @param weights the sum of their weights
 * @param weighted the sum of what each is at, times its weight
 * @param plain the sum of what each is at
 */
public record ProgressMean(int tasks, BigDecimal weights, BigDecimal weighted, BigDecimal plain) {

    /**
     * How much a task counts and how far it is.
     *
     * @param percent 0 to 100
     */
    public record Part(BigDecimal weight, BigDecimal percent) {}

    /** Of tasks that count. */
    public static ProgressMean of(Collection<Part> parts) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal plain = BigDecimal.ZERO;
        for (Part part : parts) {
            weights = weights.add(part.weight());
            weighted = weighted.add(part.percent().multiply(part.weight()));
            plain = plain.add(part.percent());
        }
        return new ProgressMean(parts.size(), weights, weighted, plain);
    }

    /** Whether none of them weighs anything. */
    public boolean isWeightless() {
        return weights.signum() == 0;
    }

    /** The mean by weight, in percent with two decimals; null where there is no weight. */
    public @Nullable BigDecimal byWeight() {
        return isWeightless() ? null : mean(weighted, weights);
    }

    /** The plain mean, in percent with two decimals; null where there is no task. */
    public @Nullable BigDecimal simple() {
        return tasks == 0 ? null : mean(plain, BigDecimal.valueOf(tasks));
    }

    /** Whether the same tasks are at least as far as in another look at them; from the exact sums. */
    public boolean reaches(ProgressMean other) {
        return weighted.compareTo(other.weighted) >= 0;
    }

    private static BigDecimal mean(BigDecimal sum, BigDecimal by) {
        return Decimals.plain(sum.divide(by, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP));
    }
}
