package vn.lantoa.platform.data.kafka;

import java.time.Duration;

/**
 * Waits that double from first to most, a little spread so that many do not come at once. Not for use by several
 * threads.
 */
public final class Backoff {

    private static final double SPREAD = 0.2;

    private final Duration first;
    private final Duration most;
    private Duration next;

    public Backoff(Duration first, Duration most) {
        this.first = first;
        this.most = most;
        this.next = first;
    }

    /** The next wait. */
    public Duration next() {
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(most) > 0 ? most : doubled;
        return wait.minusMillis((long) (wait.toMillis() * SPREAD * Math.random()));
    }

    /** After a success: the next failure is a first one. */
    public void reset() {
        next = first;
    }
}
