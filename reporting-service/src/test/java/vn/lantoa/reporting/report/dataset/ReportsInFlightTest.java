package vn.lantoa.reporting.report.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class ReportsInFlightTest {

    private static final int REQUESTS = 4 * ReportsInFlight.AT_ONCE;

    private final ReportsInFlight room = new ReportsInFlight();
    private final CountDownLatch refused = new CountDownLatch(REQUESTS - ReportsInFlight.AT_ONCE);

    /** Those that are in stay until all others were refused. */
    private boolean isDone() {
        try {
            return room.whenThereIsRoom(() -> {
                try {
                    refused.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return true;
            });
        } catch (Problem full) {
            assertThat(full.code()).isEqualTo(DatasetProblem.REPORTS_IN_FLIGHT);
            refused.countDown();
            return false;
        }
    }

    @Test
    void ofManyAtOnceAsManyAreDoneAsThereIsRoomAndNobodyWaits() throws Exception {
        ExecutorService requests = Executors.newFixedThreadPool(REQUESTS);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                answers.add(requests.submit(this::isDone));
            }
            int done = 0;
            for (Future<Boolean> answer : answers) {
                done += answer.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(ReportsInFlight.AT_ONCE);
        } finally {
            requests.shutdownNow();
        }
        assertThat(isDone()).as("afterwards there is room").isTrue();
    }
}
