package vn.lantoa.reporting.scorecard.keeping;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;

/** Keeps the scorecards every half an hour, so that the last of a day is what it said at its end. */
@ApplicationScoped
class ScorecardJob {

    private final ScorecardKeeper keeper;
    private final Outage outage = new Outage(Logger.getLogger(ScorecardJob.class), "Keeping the day's scorecards");

    ScorecardJob(ScorecardKeeper keeper) {
        this.keeper = keeper;
    }

    @Scheduled(every = "30m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        try {
            keeper.keep();
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }
}
