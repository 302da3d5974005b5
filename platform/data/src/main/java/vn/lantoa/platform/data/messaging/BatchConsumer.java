package vn.lantoa.platform.data.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a service does with events of others. Each bean of this type is read for in a thread of its own.
 *
 * <p>Delivery is at least once: an event may come again, and late. So keep what is newer by
 * {@link RecordedEvent#position()}, or claim each event in the {@link vn.lantoa.platform.data.inbox.Inbox}.
 */
public interface BatchConsumer {

    /**
     * Kafka's consumer group, such as {@code reporting.agencies}. Another name reads everything again from the
     * beginning.
     */
    String group();

    /** What it understands, and so which topics it reads. Other types on these topics are counted and skipped. */
    List<EventType<?>> types();

    /**
     * How many entries an event has, where its messages hold many: a batch is bounded by entries and bytes, not by
     * messages.
     */
    default int entries(RecordedEvent<?> event) {
        return 1;
    }

    /**
     * Applies some events, in the order of each partition, inside a transaction that is already begun; the offsets are
     * committed after it. When it throws for a reason that passes, the batch comes again until it succeeds. When it
     * throws because of the data, all of the batch is rolled back and comes again one by one, each in a transaction of
     * its own, and only what still fails becomes a dead letter.
     *
     * @param events at least one
     * @throws ReseekException when these events do not follow what this consumer has in its database
     */
    void accept(List<RecordedEvent<?>> events);

    /**
     * Where this consumer's own database says to read on, for a consumer that keeps in the transaction of
     * {@link #accept} how far it is. Asked in a transaction whenever partitions are given to the reader.
     *
     * @param assigned the partitions that were given
     * @return for each partition the offset of the first record to be read; one that is missing is read from its
     *     beginning. Empty: where Kafka's committed offsets say
     */
    default Optional<Map<Partition, Long>> positions(Set<Partition> assigned) {
        return Optional.empty();
    }

    /**
     * Tells, about once a second and in a transaction, which partitions are read and applied to their end. When it
     * fails it is merely told again.
     *
     * @param drained for each such partition an instant before the end was asked for: whatever the broker had recorded
     *     until then is applied, as far as its clock agrees with this service's
     */
    default void caughtUp(Map<Partition, Instant> drained) {
        // most consumers do not care
    }
}
