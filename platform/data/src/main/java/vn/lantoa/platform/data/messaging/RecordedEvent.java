package vn.lantoa.platform.data.messaging;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in its topic.
 *
 * @param id unique among all events; the same for a duplicate
 * @param source who sent it, such as {@code /lantoa/task}; null when it does not say
 * @param key the aggregate's id
 * @param position its order among the events of the aggregate
 * @param time when it happened, by the producer's clock
 * @param recordedAt when the broker wrote it down (log-append time)
 * @param place the record's place, such as {@code lantoa.task.agency.v1-0@17}: the same for a redelivery, not for a
 *     second sending
 * @param replayed whether it comes from the dead letters: its topic has been read far beyond its place since
 * @param traceparent the W3C trace it belongs to; null when there is none
 */
public record RecordedEvent<T>(
        EventType<T> type,
        String id,
        @Nullable String source,
        String key,
        Position position,
        Instant time,
        Instant recordedAt,
        Place place,
        boolean replayed,
        @Nullable String traceparent,
        T data) {

    /** Topic, partition and offset of a record. */
    public record Place(String topic, int partition, long offset) {
        /** The partition it is in. */
        public Partition whole() {
            return new Partition(topic, partition);
        }

        @Override
        public String toString() {
            return topic + "-" + partition + "@" + offset;
        }
    }

    public boolean is(EventType<?> other) {
        return type.name().equals(other.name());
    }

    /** Those of one type, in their order. */
    @SuppressWarnings("unchecked") // an event of the type has its data
    public static <D> List<RecordedEvent<D>> of(EventType<D> type, List<RecordedEvent<?>> events) {
        return events.stream()
                .filter(event -> event.is(type))
                .map(event -> (RecordedEvent<D>) event)
                .toList();
    }
}
