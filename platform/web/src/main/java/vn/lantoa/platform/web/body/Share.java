package vn.lantoa.platform.web.body;

import java.io.InputStream;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What one request has of a budget, until it is closed. A body that is larger than the whole budget has all of it.
 * Where bodies that grow together do not all find room, whose share is the oldest waits for what the others give back.
 */
public final class Share implements AutoCloseable {

    /** What every body has beside the budget. */
    static final int FREE = 16 * 1024;

    private final Semaphore budget;
    private final int most;
    private final Queue<Share> line;
    private final Duration patience;
    private long counted;
    private int held;
    private boolean closed;

    /**
     * @param line those that hold something of the budget, the oldest first
     * @param patience how long the oldest waits for room
     */
    Share(Semaphore budget, int most, Queue<Share> line, Duration patience) {
        this.budget = budget;
        this.most = most;
        this.line = line;
        this.patience = patience;
    }

    /** Counts more bytes; false when there is no room for them. */
    boolean grow(int bytes) {
        return growNow(bytes) || this == line.peek() && await(counted + bytes, patience);
    }

    private synchronized boolean growNow(int bytes) {
        int lacking = lackingFor(counted + bytes);
        if (lacking > 0 && !budget.tryAcquire(lacking)) {
            return false;
        }
        counted += bytes;
        hold(lacking);
        return true;
    }

    /** Whether so many bytes in all would find room now. */
    synchronized boolean hasRoomFor(long bytes) {
        return lackingFor(bytes) <= budget.availablePermits();
    }

    /** Counts bytes, and waits until there is room for them; false when that takes too long. */
    boolean await(long bytes, Duration patience) {
        int lacking = lackingFor(bytes);
        try {
            if (lacking > 0 && !budget.tryAcquire(lacking, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
        counted = bytes;
        hold(lacking);
        return true;
    }

    private synchronized void hold(int more) {
        if (held == 0 && more > 0) {
            line.add(this);
        }
        held += Math.max(0, more);
        if (closed) {
            release();
        }
    }

    private int lackingFor(long bytes) {
        return (int) Math.min(most, Math.max(0, bytes - FREE)) - held;
    }

    /** A body whose bytes are counted as they are read; where there is no room, reading fails. */
    public InputStream metered(InputStream body) {
        return new CountedBody(body, this, Long.MAX_VALUE);
    }

    @Override
    public synchronized void close() {
        closed = true;
        release();
    }

    private void release() {
        line.remove(this);
        budget.release(held);
        held = 0;
    }
}
