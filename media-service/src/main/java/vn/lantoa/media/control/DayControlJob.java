package vn.lantoa.media.control;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;

/** Looks every ten minutes whether a day is over that was not counted. Several replicas may do so at once. */
@ApplicationScoped
class DayControlJob {

    private final DayControlService controls;
    private final Outage outage = new Outage(Logger.getLogger(DayControlJob.class), "Counting what a day recorded");

    DayControlJob(DayControlService controls) {
        this.controls = controls;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void countDaysOver() {
        try {
            controls.daysOver().forEach(controls::count);
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }
}
