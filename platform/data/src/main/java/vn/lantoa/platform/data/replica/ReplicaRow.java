package vn.lantoa.platform.data.replica;

import java.time.Instant;

import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/**
 * A row for a replica, and what it is new by.
 *
 * @param position of two rows with one key the later stays
 * @param recordedAt when the broker wrote the event down
 */
public record ReplicaRow<T>(Position position, Instant recordedAt, T data) {

    public static <T> ReplicaRow<T> of(RecordedEvent<T> event) {
        return new ReplicaRow<>(event.position(), event.recordedAt(), event.data());
    }

    /** The event's position with other data: of a row that is made from a part of the event. */
    public static <T> ReplicaRow<T> of(RecordedEvent<?> event, T data) {
        return new ReplicaRow<>(event.position(), event.recordedAt(), data);
    }
}
