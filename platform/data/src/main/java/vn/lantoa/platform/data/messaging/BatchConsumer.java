package vn.lantoa.platform.data.messaging;

import java.util.List;

/**
 * What a service does with events of others. Each bean of this type is read for in a thread of its own.
 *
 * <p>Delivery is at least once: an event may come again, and late. So keep what is newer by {@link RecordedEvent#position()}, or claim
 * each event in the {@link Inbox}.
 */
public interface BatchConsumer {

    /** Kafka's consumer group, such as {@code reporting.agencies}. Another name reads everything again from the beginning. */
    String group();

    /** What it understands, and so which topics it reads. Other types on these topics are counted and skipped. */
    List<EventType<?>> types();

    /**
     * Applies events of one poll, in the order of each partition, inside a transaction that is already begun; the offsets are committed
     * after it. When it throws for a reason that passes, the batch comes again until it succeeds. When it throws because of the data, all
     * of the batch is rolled back and comes again one by one, each in a transaction of its own, and only what still fails becomes a dead
     * letter.
     *
     * @param events at least one
     */
    void accept(List<RecordedEvent<?>> events);
}
