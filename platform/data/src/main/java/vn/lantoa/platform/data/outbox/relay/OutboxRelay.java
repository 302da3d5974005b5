package vn.lantoa.platform.data.outbox.relay;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.kafka.Backoff;
import vn.lantoa.platform.data.kafka.KafkaClients;
import vn.lantoa.platform.data.kafka.Outage;
import vn.lantoa.platform.data.messaging.MessagingConfig;
import vn.lantoa.platform.data.outbox.OutboxConfig;
import vn.lantoa.platform.data.outbox.OutboxTable;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.RelaySignal;
import vn.lantoa.platform.data.sql.Database;

/** Runs the relay while the service runs, when there is something to publish and nobody else does it. */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration STOP_TAKES_AT_MOST = Duration.ofSeconds(5);

    private final Database database;
    private final KafkaClients clients;
    private final OutboxConfig config;
    private final MessagingConfig messaging;
    private final RelaySignal signal;
    private final RelayMetrics figures;
    private @Nullable Relay relay;
    private @Nullable Thread thread;

    OutboxRelay(
            Database database,
            KafkaClients clients,
            OutboxConfig config,
            MessagingConfig messaging,
            RelaySignal signal,
            RelayMetrics figures) {
        this.database = database;
        this.clients = clients;
        this.config = config;
        this.messaging = messaging;
        this.signal = signal;
        this.figures = figures;
    }

    void begin(@Observes StartupEvent start, @Any Instance<PublishedEvents> published) {
        if (!config.relay() || published.isUnsatisfied()) {
            return;
        }
        var parts = new RelaySession.RelayParts(
                () -> clients.producer("outbox"),
                new TopicWatch(() -> clients.admin("outbox-topics"), config.topicPatience()),
                figures,
                new Outage(LOG, "The relay"),
                config.batch(),
                messaging.outageAfter());
        Backoff backoff = new Backoff(messaging.retryFirst(), messaging.retryMost());
        relay = new Relay(database, new OutboxTable(), parts, signal, config, backoff);
        thread = new Thread(relay, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        if (relay == null || thread == null) {
            return;
        }
        relay.stop();
        thread.join(STOP_TAKES_AT_MOST.toMillis());
        if (thread.isAlive()) {
            LOG.warn("The relay does not stop; what it was sending will be sent again");
            thread.interrupt();
        }
    }
}
