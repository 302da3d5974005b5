package vn.lantoa.event;

import java.time.Instant;
import java.util.UUID;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/** Events of other services as a consumer is given them. */
public final class Told {

    private Told() {}

    /** An event at that place in the order of its aggregate. */
    public static <T> RecordedEvent<T> event(EventType<T> type, String key, long epoch, long version, T data) {
        Instant now = Instant.EPOCH;
        return new RecordedEvent<>(
                type,
                UUID.randomUUID().toString(),
                "/lantoa/other-service",
                key,
                new Position(epoch, version),
                now,
                now,
                new RecordedEvent.Place(type.topic(), 0, 0),
                false,
                null,
                data);
    }
}
