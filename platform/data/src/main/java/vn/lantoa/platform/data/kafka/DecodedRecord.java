package vn.lantoa.platform.data.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.messaging.RecordedEvent;

/**
 * A record as it was read: an event; or nothing that this consumer knows ({@code event} and {@code fault} are null); or
 * something that cannot be read.
 */
public record DecodedRecord(
        ConsumerRecord<String, byte[]> origin,
        @Nullable RecordedEvent<?> event,
        @Nullable Exception fault) {

    public boolean isEvent() {
        return event != null;
    }

    public boolean isFaulty() {
        return fault != null;
    }
}
