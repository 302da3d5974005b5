package vn.lantoa.task.amendment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;

/**
 * Looks every ten seconds whether an approved amendment's day has come. Several replicas may do so at once: each plan
 * is held while its amendments are put in force, and each of them once.
 */
@ApplicationScoped
class AmendmentJob {

    private final AmendmentDecisionService amendments;
    private final Outage outage = new Outage(Logger.getLogger(AmendmentJob.class), "Putting amendments in force");

    AmendmentJob(AmendmentDecisionService amendments) {
        this.amendments = amendments;
    }

    @Scheduled(every = "10s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void putDueInForce() {
        boolean done = true;
        try {
            for (UUID plan : amendments.plansWaiting()) {
                done &= putInForce(plan);
            }
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
            done = false;
        }
        if (done) {
            outage.ended();
        }
    }

    /** Whether it could be done: one plan that fails does not keep the others waiting. */
    private boolean putInForce(UUID plan) {
        try {
            amendments.putInForce(plan);
            return true;
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
            return false;
        }
    }
}
