package vn.lantoa.media.content;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;

/** Looks once a second whether items wait for a plan that is known by now. Several replicas may do so at once. */
@ApplicationScoped
class PlanAdopter {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final PlanAdoptionService adoption;
    private final Outage outage = new Outage(Logger.getLogger(PlanAdopter.class), "Giving items their plan");
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(PlanAdopter::daemon);

    PlanAdopter(PlanAdoptionService adoption) {
        this.adoption = adoption;
    }

    void begin(@Observes StartupEvent start) {
        worker.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "plan-adopter");
        thread.setDaemon(true);
        return thread;
    }

    private void look() {
        try {
            boolean more = true;
            while (more && !worker.isShutdown()) {
                more = adoption.adoptSome();
            }
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }
}
