package vn.lantoa.deploy.local;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How long to wait before the next restart: half a second, then twice as long each time up to half a minute, and from
 * the beginning again when it had been ready for ten seconds: then it did not die of its start. For one process; not
 * for several threads.
 */
final class RestartBackoff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofSeconds(10);

    private Duration next = FIRST;

    /** What to wait after a process that was ready at one instant, if ever, fell at another. */
    Duration afterFall(@Nullable Instant ready, Instant fell) {
        if (ready != null && Duration.between(ready, fell).compareTo(STABLE) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return wait;
    }
}
