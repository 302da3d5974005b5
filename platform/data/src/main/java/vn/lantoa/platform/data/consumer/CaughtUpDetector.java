package vn.lantoa.platform.data.consumer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.platform.data.messaging.ReseekException;
import vn.lantoa.platform.data.messaging.Transactions;

/**
 * Tells a consumer once a second which of its partitions it has applied to the end. Kafka is asked for the ends: that a
 * poll finds nothing may also mean that nobody answered it.
 */
final class CaughtUpDetector {

    private static final Logger LOG = Logger.getLogger(CaughtUpDetector.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BatchConsumer consumer;
    private final Transactions transactions;
    private final Clock clock;
    private final Outage outage;
    private long lookedAt = System.nanoTime() - EVERY.toNanos();

    CaughtUpDetector(BatchConsumer consumer, Transactions transactions, Clock clock) {
        this.consumer = consumer;
        this.transactions = transactions;
        this.clock = clock;
        this.outage = new Outage(LOG, "Telling " + consumer.group() + " that it has caught up");
    }

    /** To be called between two batches: what was polled is applied. */
    void look(Consumer<?, ?> client) {
        if (System.nanoTime() - lookedAt < EVERY.toNanos()
                || client.assignment().isEmpty()) {
            return;
        }
        lookedAt = System.nanoTime();
        try {
            Map<Partition, Instant> drained = drained(client);
            if (!drained.isEmpty()) {
                transactions.run(() -> consumer.caughtUp(drained));
            }
            outage.ended();
        } catch (ReseekException | InterruptException | WakeupException meant) {
            throw meant;
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
            LOG.debugf(failure, "%s is not told that it has caught up", consumer.group());
        }
    }

    /**
     * Those with nothing behind the place reached; the time is from before the question, so that the answer covers it.
     */
    private Map<Partition, Instant> drained(Consumer<?, ?> client) {
        Instant before = clock.instant();
        Map<Partition, Instant> drained = new HashMap<>();
        for (Map.Entry<TopicPartition, Long> end :
                client.endOffsets(client.assignment(), PATIENCE).entrySet()) {
            if (client.position(end.getKey(), PATIENCE) >= end.getValue()) {
                drained.put(Partition.of(end.getKey()), before);
            }
        }
        return drained;
    }
}
