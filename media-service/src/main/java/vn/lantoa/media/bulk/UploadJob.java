package vn.lantoa.media.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;

/** Looks once a second whether an upload waits, and works until none does. */
@ApplicationScoped
class UploadJob {

    /** Its name, by which it can be paused. */
    static final String NAME = "uploads";

    private final UploadWorker worker;
    private final Outage outage = new Outage(Logger.getLogger(UploadJob.class), "Applying a large submission");

    UploadJob(UploadWorker worker) {
        this.worker = worker;
    }

    void end(@Observes ShutdownEvent stop) {
        worker.stop();
    }

    @Scheduled(identity = NAME, every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void applyWaiting() {
        try {
            while (worker.work()) {
                // one after the other
            }
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }
}
