package vn.lantoa.deploy.local;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait before the next restart: half a second, then twice as long each time up to half a minute, and from
 * the beginning again after a minute without a fall. For one process; not for several threads.
 */
final class RestartBackoff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** What to wait after a process that was started at one instant fell at another. */
    Duration afterFall(Instant started, Instant fell) {
        if (Duration.between(started, fell).compareTo(STABLE) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return wait;
    }
}
