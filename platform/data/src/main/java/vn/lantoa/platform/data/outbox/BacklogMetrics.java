package vn.lantoa.platform.data.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** Backlog, age of the oldest event and parked events as metrics, whoever relays; NaN while the database is away. */
@ApplicationScoped
class BacklogMetrics {

    private static final Logger LOG = Logger.getLogger(BacklogMetrics.class);
    private static final String ASK = """
            SELECT count(*), coalesce(extract(epoch FROM CURRENT_TIMESTAMP - min(ce_time)), 0),
                   (SELECT count(*) FROM outbox_parked) FROM outbox""";
    private static final Sample UNKNOWN = new Sample(Double.NaN, Double.NaN, Double.NaN);

    private final DataSource database;
    private final MeterRegistry metrics;
    private final OutboxConfig config;
    private volatile Sample last = UNKNOWN;
    private ScheduledExecutorService sampler;

    BacklogMetrics(DataSource database, MeterRegistry metrics, OutboxConfig config) {
        this.database = database;
        this.metrics = metrics;
        this.config = config;
    }

    private record Sample(double rows, double oldestSeconds, double parked) {}

    void begin(@Observes StartupEvent start, @Any Instance<PublishedEvents> published) {
        if (published.isUnsatisfied()) {
            return;
        }
        metrics.gauge("lantoa.outbox.backlog", this, self -> self.last.rows());
        metrics.gauge("lantoa.outbox.oldest.seconds", this, self -> self.last.oldestSeconds());
        metrics.gauge("lantoa.outbox.parked", this, self -> self.last.parked());
        sampler = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "outbox-figures");
            thread.setDaemon(true);
            return thread;
        });
        sampler.scheduleWithFixedDelay(this::sample, 0, config.figures().toMillis(), TimeUnit.MILLISECONDS);
    }

    void sample() {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(ASK);
                ResultSet row = ask.executeQuery()) {
            row.next();
            last = new Sample(row.getDouble(1), row.getDouble(2), row.getDouble(3));
        } catch (SQLException e) {
            last = UNKNOWN;
            LOG.debug("no figures of the outbox", e);
        }
    }

    void end(@Observes ShutdownEvent stop) {
        if (sampler != null) {
            sampler.shutdownNow();
        }
    }
}
