package vn.lantoa.platform.data.deadletter;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * How many dead letters wait for an operator, as a metric ({@code lantoa.dead.letters.waiting}): counted anew now and
 * then, as only the topic knows. Not a number while Kafka or the database cannot say.
 */
@ApplicationScoped
class DeadLetterMetrics {

    private static final Logger LOG = Logger.getLogger(DeadLetterMetrics.class);

    private final DeadLetters letters;
    private final long everyMillis;
    private volatile double waiting = Double.NaN;

    DeadLetterMetrics(
            DeadLetters letters,
            MeterRegistry metrics,
            @ConfigProperty(name = "lantoa.dead-letters.count-every", defaultValue = "60S") Duration every) {
        this.letters = letters;
        this.everyMillis = Math.max(1, every.toMillis());
        Gauge.builder("lantoa.dead.letters.waiting", this, gauge -> gauge.waiting)
                .description("Dead letters that wait for an operator")
                .register(metrics);
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        vertx.setPeriodic(everyMillis, id -> vertx.executeBlocking(this::count));
    }

    /** Counts now; gives the number. */
    double count() {
        try {
            waiting = letters.waiting();
        } catch (RuntimeException away) {
            LOG.debug("The dead letters cannot be counted", away);
            waiting = Double.NaN;
        }
        return waiting;
    }
}
