package vn.lantoa.reporting.quality.control;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;

/** Looks every minute for control totals that nobody held against anything. Several replicas may do so at once. */
@ApplicationScoped
class ControlJob {

    private final ControlService controls;
    private final Outage outage = new Outage(Logger.getLogger(ControlJob.class), "Comparing the days' control totals");

    ControlJob(ControlService controls) {
        this.controls = controls;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void compareDays() {
        try {
            boolean more = true;
            while (more) {
                more = controls.compareSome();
            }
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }
}
