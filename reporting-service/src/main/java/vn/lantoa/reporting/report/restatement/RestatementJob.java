package vn.lantoa.reporting.report.restatement;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;

/** Looks every ten minutes for sealed reports whose items were corrected. */
@ApplicationScoped
class RestatementJob {

    private final RestatementWatch watch;
    private final Outage outage = new Outage(Logger.getLogger(RestatementJob.class), "Restating sealed reports");

    RestatementJob(RestatementWatch watch) {
        this.watch = watch;
    }

    @Scheduled(every = "10m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void restateCorrected() {
        try {
            watch.restateCorrected();
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }
}
