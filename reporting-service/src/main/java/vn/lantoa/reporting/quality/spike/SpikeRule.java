package vn.lantoa.reporting.quality.spike;

import java.util.Optional;

/** When a month is a prompt to a person (rules.md §5): on exact sums, without rounding. */
final class SpikeRule {

    /** So many months must be behind one that is judged. */
    static final int MONTHS = 12;

    private static final long TIMES = 3;
    private static final long MORE = 100;
    private static final long HUNDREDTH = 100;
    private static final long LEAST_MEAN = 20;

    private SpikeRule() {}

    /**
     * @param value of the month
     * @param sum of the twelve months before it
     */
    static Optional<SpikeKind> of(long value, long sum) {
        if (value * MONTHS >= TIMES * sum + MORE * MONTHS) {
            return Optional.of(SpikeKind.HIGH);
        }
        boolean hardlyAny = sum >= LEAST_MEAN * MONTHS && value * MONTHS * HUNDREDTH < sum;
        return hardlyAny ? Optional.of(SpikeKind.LOW) : Optional.empty();
    }
}
