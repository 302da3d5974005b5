package vn.lantoa.platform.data.outbox.relay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Backoff;
import vn.lantoa.platform.data.kafka.Outage;
import vn.lantoa.platform.data.outbox.OutboxConfig;
import vn.lantoa.platform.data.outbox.OutboxTable;
import vn.lantoa.platform.data.outbox.RelaySignal;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.SqlSession;

/**
 * Brings the outbox to Kafka for as long as it runs. Of many replicas one does so; the others ask again and again
 * whether the lock is free. Database or Kafka away: it waits, without limit.
 */
final class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** Where some 200 events a second come, more gather by this than at the least. */
    private static final long GATHER_MILLIS_PER_EVENT = 4;

    private final Database database;
    private final OutboxTable table;
    private final RelaySession.RelayParts parts;
    private final RelaySignal signal;
    private final OutboxConfig config;
    private final Backoff backoff;
    private final CountDownLatch stop = new CountDownLatch(1);

    Relay(
            Database database,
            OutboxTable table,
            RelaySession.RelayParts parts,
            RelaySignal signal,
            OutboxConfig config,
            Backoff backoff) {
        this.database = database;
        this.table = table;
        this.parts = parts;
        this.signal = signal;
        this.config = config;
        this.backoff = backoff;
    }

    @Override
    public void run() {
        try {
            while (!isStopping()) {
                if (!turn()) {
                    waitFor(config.takeover());
                }
            }
        } catch (InterruptedException | InterruptException stopped) {
            LOG.debug("the relay was interrupted", stopped);
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it after the batch it is at; what is not acknowledged stays in the table. */
    void stop() {
        stop.countDown();
        signal.wake();
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    /** Relays until something fails or stops it; false when another replica holds the lock. */
    private boolean turn() throws InterruptedException {
        try (SqlSession session = database.session()) {
            if (!table.lock(session)) {
                return false;
            }
            try {
                relay(session);
            } finally {
                release(session);
            }
        } catch (InterruptException interrupted) {
            throw interrupted;
        } catch (RuntimeException failure) {
            failed(Database.reasonOf(failure));
        }
        return true;
    }

    private void relay(SqlSession session) throws InterruptedException {
        parts.figures().active(true);
        try (RelaySession work = new RelaySession(session, table, parts, this::isStopping)) {
            while (!isStopping()) {
                int gone = work.pass();
                parts.outage().ended();
                backoff.reset();
                if (gone < config.batch() && (gone > 0 || signal.await(config.poll()))) {
                    waitFor(gathering(config, gone));
                }
            }
        } finally {
            parts.figures().active(false);
        }
    }

    /** How long events gather after a way through the table that found so many. */
    static Duration gathering(OutboxConfig config, int found) {
        long least = config.gather().toMillis();
        long most = Math.max(least, config.gatherMost().toMillis());
        return Duration.ofMillis(Math.max(least, Math.min(found * GATHER_MILLIS_PER_EVENT, most)));
    }

    /** Gives the lock back; a session that cannot do that must end, and the lock with it. */
    private void release(SqlSession session) {
        try {
            table.unlock(session);
        } catch (RuntimeException e) {
            session.abort();
            throw e;
        }
    }

    private void failed(Exception failure) throws InterruptedException {
        if (isStopping()) {
            LOG.debug("The relay stopped at work", failure);
            return;
        }
        parts.figures().failed(failure.getClass().getSimpleName());
        parts.figures().away(failure instanceof KafkaUnavailableException);
        parts.outage().began(Outage.reason(failure));
        LOG.debug("The relay begins anew", failure);
        waitFor(backoff.next());
    }

    private void waitFor(Duration time) throws InterruptedException {
        stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
