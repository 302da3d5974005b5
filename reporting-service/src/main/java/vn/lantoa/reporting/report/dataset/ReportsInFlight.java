package vn.lantoa.reporting.report.dataset;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.Problem;

/**
 * How many reports are built or written out at once. Building one takes two connections of the database's few, so that
 * many at a time would wait for each other for ever; writing one out takes memory. Who calls holds nothing yet.
 */
@ApplicationScoped
public class ReportsInFlight {

    static final int AT_ONCE = 4;
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Semaphore room = new Semaphore(AT_ONCE);

    public ReportsInFlight() {}

    /**
     * Does it when there is room; nobody waits for it.
     *
     * @throws Problem 503 when there is none
     */
    public <T> T whenThereIsRoom(Supplier<T> work) {
        if (!room.tryAcquire()) {
            throw Problem.of(DatasetProblem.REPORTS_IN_FLIGHT).header("Retry-After", RETRY_AFTER_SECONDS);
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
