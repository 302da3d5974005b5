package vn.lantoa.media.bulk;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whoever waits for an answer goes first: while small bodies come, large ones are worked on with pauses, which leave the
 * processors to others, and time to those who read what is told. Each process gives way to its own requests. A pause
 * has a bound, so that a large body goes on however many small ones come.
 */
@ApplicationScoped
public class RightOfWay {

    /** Who was answered a moment ago sends the next one soon. */
    static final Duration SOON = Duration.ofMillis(500);

    /** How much longer than the work before it a pause is: what was done costs the relay and the readers as much again. */
    static final int TIMES = 4;

    private final LongSupplier nanos;
    private final LongConsumer sleep;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile long until;

    RightOfWay() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /**
     * One whose time is made up.
     *
     * @param nanos the time that only goes on
     * @param sleep lets so many nanoseconds of it pass, or fewer
     */
    RightOfWay(LongSupplier nanos, LongConsumer sleep) {
        this.nanos = nanos;
        this.sleep = sleep;
        this.until = nanos.getAsLong();
    }

    /** A request whose sender waits for its effect, until it is closed. */
    public final class Turn implements AutoCloseable {

        private Turn() {
            waiting.incrementAndGet();
        }

        @Override
        public void close() {
            until = nanos.getAsLong() + SOON.toNanos();
            waiting.decrementAndGet();
        }
    }

    /** Work that gives way, and goes on piece by piece. */
    final class Pieces {

        private final Duration longest;
        private long begun = nanos.getAsLong();

        private Pieces(Duration longest) {
            this.longest = longest;
        }

        /** A piece is done: pauses where somebody waits, or the next one begins at once. */
        void next() {
            if (isClaimed()) {
                sleep.accept(Math.min(longest.toNanos(), TIMES * (nanos.getAsLong() - begun)));
            }
            begun = nanos.getAsLong();
        }
    }

    public Turn take() {
        return new Turn();
    }

    /** Whether somebody waits, or did a moment ago. */
    boolean isClaimed() {
        return waiting.get() > 0 || until - nanos.getAsLong() > 0;
    }

    /**
     * Begins with a piece of work.
     *
     * @param longest no pause between two pieces is longer
     */
    Pieces begin(Duration longest) {
        return new Pieces(longest);
    }
}
