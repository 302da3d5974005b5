package vn.lantoa.platform.data.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.failure.PassingFailures;
import vn.lantoa.platform.data.kafka.Outage;

/**
 * Does together what many threads ask for at the same time. The first that comes begins at once; who comes while work
 * is going on waits for its end and is done with all who wait by then, or sooner, in another batch beside it, where
 * enough wait or one has waited for long. So the first never waits for company, and the more come, the more share a
 * round trip and a commit.
 *
 * <p>Each thread that asks waits for its own result, so no more can wait than there are threads; the work is done by
 * one of them.
 */
public final class Coalescer<T, R> {

    private static final Logger LOG = Logger.getLogger(Coalescer.class);

    /** How long fewer than enough wait for the end of a batch while another could begin: it may be held by a lock. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final int lanes;
    private final int enough;
    private final int most;
    private final Duration patience;
    private final Function<List<T>, List<Optional<R>>> work;
    private final Deque<Turn<T, R>> waiting = new ArrayDeque<>();
    private int working;

    /**
     * Begins with nobody waiting.
     *
     * @param lanes how many batches are worked on at the same time, at least one
     * @param enough how many have to wait before another batch begins beside one that is worked on, at least one
     * @param most how many are in a batch, at least one
     * @param work gives a result for each, in their order; empty for one that it left undone
     */
    public Coalescer(int lanes, int enough, int most, Function<List<T>, List<Optional<R>>> work) {
        this(lanes, enough, most, PATIENCE, work);
    }

    Coalescer(int lanes, int enough, int most, Duration patience, Function<List<T>, List<Optional<R>>> work) {
        if (lanes < 1 || enough < 1 || most < 1) {
            throw new IllegalArgumentException(lanes + " batches of " + enough + " to " + most);
        }
        this.lanes = lanes;
        this.enough = enough;
        this.most = most;
        this.patience = patience;
        this.work = work;
    }

    /** One that asks: it is woken when it is done, or when it is to lead a batch in which it is the first. */
    private static final class Turn<T, R> {

        private final T task;
        private final Semaphore woken = new Semaphore(0);
        private List<Turn<T, R>> batch = List.of();
        private boolean impatient;
        private @Nullable R result;

        Turn(T task) {
            this.task = task;
        }

        private boolean isWokenWithin(Duration patience) {
            try {
                return woken.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** The result of a task; empty where it was left undone, or the batch that it was in failed. */
    public Optional<R> ask(T task) {
        Turn<T, R> turn = new Turn<>(task);
        enter(turn);
        if (!turn.isWokenWithin(patience)) {
            hurry(turn);
            turn.woken.acquireUninterruptibly();
        }
        if (!turn.batch.isEmpty()) {
            lead(turn.batch);
        }
        return Optional.ofNullable(turn.result);
    }

    private synchronized void enter(Turn<T, R> turn) {
        waiting.add(turn);
        beginWhatIsDue();
    }

    private void beginWhatIsDue() {
        while (isDue()) {
            begin();
        }
    }

    private boolean isDue() {
        Turn<T, R> first = waiting.peek();
        return first != null && (working == 0 || working < lanes && (waiting.size() >= enough || first.impatient));
    }

    /** One that has waited for long waits for no more others, only for a batch to end where all are worked on. */
    private synchronized void hurry(Turn<T, R> turn) {
        turn.impatient = true;
        beginWhatIsDue();
    }

    /** The first of those that wait leads a batch of all that wait behind it. */
    private void begin() {
        List<Turn<T, R>> batch = new ArrayList<>();
        while (batch.size() < most && !waiting.isEmpty()) {
            batch.add(waiting.remove());
        }
        working++;
        Turn<T, R> first = batch.get(0);
        first.batch = batch;
        first.woken.release();
    }

    /** How many wait now. */
    synchronized int waiting() {
        return waiting.size();
    }

    private void lead(List<Turn<T, R>> batch) {
        List<Optional<R>> results = List.of();
        try {
            results = work.apply(batch.stream().map(turn -> turn.task).toList());
        } catch (RuntimeException e) {
            // one who waited too long for a lock is everyday's; what is wrong each time must not pass unseen
            LOG.logf(
                    PassingFailures.hasPassingReason(e) ? Logger.Level.DEBUG : Logger.Level.WARN,
                    "A batch of %d failed, and each of them is left undone: %s",
                    batch.size(),
                    Outage.reason(e));
        } finally {
            leave();
            for (int place = 0; place < batch.size(); place++) {
                Turn<T, R> turn = batch.get(place);
                turn.result = place < results.size() ? results.get(place).orElse(null) : null;
                turn.woken.release();
            }
        }
    }

    private synchronized void leave() {
        working--;
        beginWhatIsDue();
    }
}
