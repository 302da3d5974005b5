package vn.lantoa.platform.data.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.messaging.MessagingConfig;

/** Forgets old claims of the inbox, every hour; each replica does, which harms nothing. */
@ApplicationScoped
class InboxCare {

    private static final Logger LOG = Logger.getLogger(InboxCare.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofMinutes(1);

    private final Inbox inbox;
    private final MessagingConfig config;
    private final Clock clock;
    private ScheduledExecutorService hourly;

    InboxCare(Inbox inbox, MessagingConfig config, Clock clock) {
        this.inbox = inbox;
        this.config = config;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        hourly = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "inbox-care");
            thread.setDaemon(true);
            return thread;
        });
        hourly.scheduleWithFixedDelay(this::forget, FIRST.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    void forget() {
        try {
            int forgotten = inbox.forgetBefore(clock.instant().minus(config.inboxKept()));
            LOG.debugf("%d claims are forgotten", forgotten);
        } catch (RuntimeException failure) {
            LOG.debug("claims are forgotten an hour later", failure);
        }
    }

    void end(@Observes ShutdownEvent stop) {
        hourly.shutdownNow();
    }
}
