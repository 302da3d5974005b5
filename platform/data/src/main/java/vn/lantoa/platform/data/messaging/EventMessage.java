package vn.lantoa.platform.data.messaging;

import java.util.Objects;

/**
 * Something that happened, before it is written down.
 *
 * @param key the aggregate's id, and the key of the Kafka record
 * @param version the aggregate's version that the data show; consumers keep the newest
 * @param data the public state or the log entries; no personal data
 */
public record EventMessage<T>(EventType<T> type, String key, long version, T data) {

    public EventMessage {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(data, "data");
    }
}
