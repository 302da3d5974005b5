package vn.lantoa.platform.data.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.PersistenceException;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.sql.Sql;

/** Backlog, age of the oldest event and parked events as metrics, whoever relays; NaN while the database is away. */
@ApplicationScoped
public class BacklogMetrics {

    private static final Logger LOG = Logger.getLogger(BacklogMetrics.class);
    private static final String ASK = """
            SELECT count(*) AS backlog, coalesce(extract(epoch FROM CURRENT_TIMESTAMP - min(ce_time)), 0) AS oldest,
                   (SELECT count(*) FROM outbox_parked) AS parked
            FROM outbox""";
    private static final Sample UNKNOWN = new Sample(Double.NaN, Double.NaN, Double.NaN);

    private final Sql sql;
    private final MeterRegistry metrics;
    private volatile Sample last = UNKNOWN;
    private volatile boolean watched;

    BacklogMetrics(Sql sql, MeterRegistry metrics) {
        this.sql = sql;
        this.metrics = metrics;
    }

    private record Sample(double rows, double oldestSeconds, double parked) {}

    public void begin(@Observes StartupEvent start, @Any Instance<PublishedEvents> published) {
        if (published.isUnsatisfied()) {
            return;
        }
        metrics.gauge("lantoa.outbox.backlog", this, self -> self.last.rows());
        metrics.gauge("lantoa.outbox.oldest.seconds", this, self -> self.last.oldestSeconds());
        metrics.gauge("lantoa.outbox.parked", this, self -> self.last.parked());
        watched = true;
    }

    @Scheduled(every = "${lantoa.outbox.figures}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sampleIfWatched() {
        if (watched) {
            sample();
        }
    }

    public void sample() {
        try {
            last = sql.queryOne(ASK, row -> new Sample(row.real("backlog"), row.real("oldest"), row.real("parked")))
                    .orElseThrow();
        } catch (PersistenceException e) {
            last = UNKNOWN;
            LOG.debug("no figures of the outbox", e);
        }
    }
}
