package vn.lantoa.media.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;

/** Looks once a second whether items have another plan than their day. Several replicas may do so at once. */
@ApplicationScoped
class PlanAssignmentJob {

    private final PlanAssignmentService plans;
    private final Outage outage = new Outage(Logger.getLogger(PlanAssignmentJob.class), "Giving items their plan");
    private volatile boolean stopping;

    PlanAssignmentJob(PlanAssignmentService plans) {
        this.plans = plans;
    }

    void end(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void assignWaiting() {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = plans.assignSome();
            }
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }
}
