package vn.lantoa.media.usage;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;

/** Stores every two seconds what was counted, and once more when the service stops. */
@ApplicationScoped
class UsageJob {

    private final UsageService usage;
    private final UsageMeter meter;
    private final Outage outage = new Outage(Logger.getLogger(UsageJob.class), "Storing what was used");

    UsageJob(UsageService usage, UsageMeter meter) {
        this.usage = usage;
        this.meter = meter;
    }

    @Scheduled(every = "2s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void exchange() {
        List<UsageTable.Counted> counted = meter.take();
        try {
            usage.exchange(counted);
            outage.ended();
        } catch (RuntimeException failure) {
            meter.putBack(counted);
            outage.began(Outage.reason(failure));
        }
    }

    void end(@Observes ShutdownEvent stop) {
        exchange();
    }
}
