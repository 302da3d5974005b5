package vn.lantoa.reporting.rebuild;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.failure.PassingFailures;
import vn.lantoa.reporting.intake.Defined;
import vn.lantoa.reporting.intake.Drained;

/**
 * Does what looks at all facts, one after the other, and what a crash left unfinished: definitions that are to be
 * counted, and the rebuilds that are written down.
 */
@ApplicationScoped
class RebuildWork {

    private static final Logger LOG = Logger.getLogger(RebuildWork.class);
    private static final int RETRY_SECONDS = 5;
    private static final int LOOK_SECONDS = 1;

    private final RebuildRepository rebuilds;
    private final RebuildSteps steps;
    private final RebuildPolling patience;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(RebuildWork::daemon);

    /** Whether another look is due; of the worker's thread alone. */
    private boolean due;

    RebuildWork(RebuildRepository rebuilds, RebuildSteps steps, RebuildPolling patience, Clock clock) {
        this.rebuilds = rebuilds;
        this.steps = steps;
        this.patience = patience;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        worker.execute(this::work);
    }

    void requested(@Observes(during = TransactionPhase.AFTER_SUCCESS) RebuildRequested event) {
        worker.execute(this::work);
    }

    void defined(@Observes(during = TransactionPhase.AFTER_SUCCESS) Defined event) {
        worker.execute(this::work);
    }

    /** About once a second, where the topics are read to their end. */
    void drained(@Observes(during = TransactionPhase.AFTER_SUCCESS) Drained event) {
        worker.execute(this::work);
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rebuild");
        thread.setDaemon(true);
        return thread;
    }

    private void work() {
        Optional<UUID> open = Optional.empty();
        try {
            patience.call(() -> {
                steps.count();
                return true;
            });
            open = begun();
            if (open.isEmpty()) {
                steps.rest();
            } else {
                advance(open.get());
                again(LOOK_SECONDS);
            }
        } catch (RuntimeException failure) {
            if (open.isEmpty() || PassingFailures.isPassing(failure)) {
                LOG.warnf("A rebuild waits: %s", failure.getMessage());
                again(RETRY_SECONDS);
            } else {
                LOG.error("A rebuild failed", failure);
                fail(open.get(), failure);
            }
        }
    }

    private void advance(UUID id) {
        patience.call(() -> {
            steps.advance(rebuilds.locked(id));
            return id;
        });
    }

    /** Looks once more: for what is to come, and for the end of what is done. */
    private void again(int seconds) {
        if (!due) {
            due = true;
            // work() itself logs what goes wrong
            var unused = worker.schedule(
                    () -> {
                        due = false;
                        work();
                    },
                    seconds,
                    TimeUnit.SECONDS);
        }
    }

    /** What is to be done; shown as begun before it is. */
    private Optional<UUID> begun() {
        return QuarkusTransaction.requiringNew().call(() -> rebuilds.open().map(rebuild -> {
            if (!rebuild.isReading()) {
                rebuild.begins();
            }
            return rebuild.id();
        }));
    }

    private void fail(UUID id, RuntimeException failure) {
        QuarkusTransaction.requiringNew().run(() -> rebuilds.locked(id).fails(failure.toString(), clock.instant()));
    }
}
