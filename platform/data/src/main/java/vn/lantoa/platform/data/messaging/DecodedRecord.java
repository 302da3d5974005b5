package vn.lantoa.platform.data.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record as it was read: an event; or nothing that this consumer knows ({@code event} and {@code fault} are null); or something that
 * cannot be read.
 */
record DecodedRecord(ConsumerRecord<String, byte[]> origin, RecordedEvent<?> event, Exception fault) {

    boolean isEvent() {
        return event != null;
    }

    boolean isFaulty() {
        return fault != null;
    }
}
