package vn.lantoa.media.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a delivery is attempted again: after waits that double up to six hours, each a little shorter by chance, for
 * three days.
 *
 * @param first the wait after the first failure
 */
record RetryPlan(Duration first) {

    static final Duration GIVES_UP_AFTER = Duration.ofDays(3);

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final double SPREAD = 0.2;
    private static final int MOST_DOUBLINGS = 30;

    /**
     * The next attempt; empty where it is given up.
     *
     * @param failures how many there were, from 1
     * @param since when it was made or replayed
     * @param chance from 0 to 1
     */
    Optional<Instant> next(int failures, Instant since, Instant now, double chance) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        Instant next = now.plusMillis((long) (wait.toMillis() * (1 - SPREAD * chance)));
        return next.isAfter(since.plus(GIVES_UP_AFTER)) ? Optional.empty() : Optional.of(next);
    }
}
