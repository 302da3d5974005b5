package vn.lantoa.media.usage;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.kafka.Outage;

/** Stores every two seconds what was counted, and once more when the service stops. */
@ApplicationScoped
class UsageJob {

    private final UsageService usage;
    private final UsageMeter meter;
    private final Clock clock;
    private final Outage outage = new Outage(Logger.getLogger(UsageJob.class), "Storing what was used");

    private long number;

    /** The one that failed last, to be sent again as it was; null where the last one went well. */
    private @Nullable UsageExchange failed;

    UsageJob(UsageService usage, UsageMeter meter, Clock clock) {
        this.usage = usage;
        this.meter = meter;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void exchange() {
        UsageExchange next = failed == null ? new UsageExchange(meter.process(), ++number, meter.unstored()) : failed;
        failed = next;
        meter.sends(next);
        UsageMonth month = UsageMonth.of(clock.instant());
        try {
            meter.know(next, month, usage.exchange(next, month));
            failed = null;
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }

    void end(@Observes ShutdownEvent stop) {
        boolean another = failed != null;
        exchange();
        if (another) {
            exchange();
        }
    }
}
