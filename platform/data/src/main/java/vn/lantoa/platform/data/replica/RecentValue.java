package vn.lantoa.platform.data.replica;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What was looked up last, held in memory for a second: many ask for it, and it changes a few times a day. So long it
 * takes at most until a change is seen that another process of the service has read.
 */
public final class RecentValue<T> {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Supplier<T> lookup;
    private final Clock clock;
    private volatile @Nullable Held<T> held;

    /** @param lookup may be called by several threads at the same time */
    public RecentValue(Supplier<T> lookup, Clock clock) {
        this.lookup = lookup;
        this.clock = clock;
    }

    private record Held<T>(T value, Instant until) {}

    public T get() {
        Instant now = clock.instant();
        Held<T> last = held;
        if (last == null || !now.isBefore(last.until())) {
            last = new Held<>(lookup.get(), now.plus(FRESH));
            held = last;
        }
        return last.value();
    }
}
