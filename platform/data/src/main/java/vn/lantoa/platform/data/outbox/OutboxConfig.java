package vn.lantoa.platform.data.outbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "lantoa.outbox")
public interface OutboxConfig {

    /** {@code off} leaves the table to Debezium. */
    @WithDefault("on")
    boolean relay();

    /**
     * The most rows that are read and deleted at once, fewer where they are large; three such batches are held: one
     * that is read, one that is handed over, one that waits to be acknowledged.
     */
    @WithDefault("2000")
    int batch();

    /** How often to look without having been woken: for the commits of other replicas. */
    @WithDefault("200ms")
    Duration poll();

    /**
     * How long events gather where few come: each way through the table costs nearly the same. The more the last way
     * found, the longer, until {@link #gatherMost}.
     */
    @WithDefault("5ms")
    Duration gather();

    /** How long events gather where many come. */
    @WithDefault("25ms")
    Duration gatherMost();

    /** How often a replica in waiting asks whether it may be the relay. */
    @WithDefault("1s")
    Duration takeover();

    /** How long a topic may be missing, Kafka being there, until its events are parked. */
    @WithDefault("60s")
    Duration topicPatience();

    /** How old the figures of backlog and parked events may be. */
    @WithDefault("10s")
    Duration figures();
}
