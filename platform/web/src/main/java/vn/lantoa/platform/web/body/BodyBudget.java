package vn.lantoa.platform.web.body;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * The bytes of request bodies that a service holds at once, in memory and on disk. Whoever needs some takes a
 * {@link Share} and gives it back; the first bytes of each are free, so that small requests pass while large ones wait.
 */
@ApplicationScoped
public class BodyBudget {

    private static final String RETRY_AFTER_SECONDS = "2";

    private final Semaphore memory;
    private final Semaphore disk;
    private final Queue<Share> inMemory = new ConcurrentLinkedQueue<>();
    private final Queue<Share> onDisk = new ConcurrentLinkedQueue<>();
    private final int mostInMemory;
    private final int mostOnDisk;
    private final long largest;
    private final Duration patience;

    BodyBudget(BodyConfig config) {
        this.mostInMemory = Math.toIntExact(config.inMemory().asLongValue());
        this.mostOnDisk = Math.toIntExact(config.onDisk().asLongValue());
        this.memory = new Semaphore(mostInMemory, true);
        this.disk = new Semaphore(mostOnDisk, true);
        this.largest = config.largest().asLongValue();
        this.patience = config.patience();
    }

    /** How large a single body may be that is read into memory. */
    long largestInMemory() {
        return largest;
    }

    /** A share of the memory that grows with what is read into it. */
    Share inMemory() {
        return new Share(memory, mostInMemory, inMemory, patience);
    }

    /** A share of the disk that grows with what is received. */
    public Share onDisk() {
        return new Share(disk, mostOnDisk, onDisk, patience);
    }

    /**
     * A share of the memory for work on a body of that length, which was received; waits a moment for others to be
     * done.
     *
     * @throws Problem 503 when they are not
     */
    public Share forWork(long length) {
        Share share = inMemory();
        if (!share.await(length, patience)) {
            throw busy();
        }
        return share;
    }

    /**
     * As {@link #forWork}, until the answer of the request is written: what is answered is in memory until then.
     *
     * @throws Problem 503 when others are not done
     */
    public void holdUntilAnswered(long length) {
        Share share = forWork(length);
        CurrentRequestManager.get().registerCompletionCallback(end -> share.close());
    }

    static Problem busy() {
        return Problem.of(CommonProblem.BODIES_IN_FLIGHT).header("Retry-After", RETRY_AFTER_SECONDS);
    }
}
