package vn.lantoa.platform.data.inbox;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.messaging.MessagingConfig;

/** Forgets old claims of the inbox, every hour; each replica does, which harms nothing. */
@ApplicationScoped
class InboxCleanup {

    private static final Logger LOG = Logger.getLogger(InboxCleanup.class);

    private final Inbox inbox;
    private final MessagingConfig config;
    private final Clock clock;

    InboxCleanup(Inbox inbox, MessagingConfig config, Clock clock) {
        this.inbox = inbox;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        try {
            int forgotten = inbox.forgetBefore(clock.instant().minus(config.inboxKept()));
            LOG.debugf("%d claims are forgotten", forgotten);
        } catch (RuntimeException failure) {
            LOG.debug("claims are forgotten an hour later", failure);
        }
    }
}
