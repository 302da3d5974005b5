package vn.lantoa.platform.data.outbox;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Backoff;
import vn.lantoa.platform.data.kafka.Outage;
import vn.lantoa.platform.data.messaging.MessagingConfig;
import vn.lantoa.platform.data.sql.Sql;

/**
 * After the start, publishes what was never published from this database: what migrations seeded, what is older than
 * the publishing. Each aggregate once in the life of the database. It needs no Kafka, and the service is ready without
 * it.
 */
@ApplicationScoped
class InitialSnapshotJob {

    private static final Logger LOG = Logger.getLogger(InitialSnapshotJob.class);

    private final InitialSnapshot announcement;
    private final MessagingConfig config;
    private final Outage outage = new Outage(LOG, "The first announcement");
    private final CountDownLatch stop = new CountDownLatch(1);

    InitialSnapshotJob(Sql sql, Clock clock, MessagingConfig config) {
        this.announcement = new InitialSnapshot(sql, clock);
        this.config = config;
    }

    void begin(@Observes StartupEvent start, @Any Instance<Republisher> republishers) {
        List<Republisher> all = republishers.stream().toList();
        if (all.isEmpty()) {
            return;
        }
        Thread thread = new Thread(() -> announce(all), "first-announcement");
        thread.setDaemon(true);
        thread.start();
    }

    void end(@Observes ShutdownEvent event) {
        stop.countDown();
    }

    private void announce(List<Republisher> republishers) {
        try {
            for (Republisher republisher : republishers) {
                announce(republisher);
            }
        } catch (InterruptedException stopped) {
            LOG.debug("the first announcement was interrupted", stopped);
            Thread.currentThread().interrupt();
        }
    }

    private void announce(Republisher republisher) throws InterruptedException {
        Backoff backoff = new Backoff(config.retryFirst(), config.retryMost());
        for (boolean more = true; more && stop.getCount() > 0; ) {
            try {
                more = announcement.page(republisher);
                outage.ended();
                backoff.reset();
            } catch (RuntimeException failure) {
                outage.began(republisher.aggregate() + ": " + Outage.reason(failure));
                LOG.debugf(failure, "%s is announced later", republisher.aggregate());
                stop.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }
}
