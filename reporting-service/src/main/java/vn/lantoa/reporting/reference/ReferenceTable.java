package vn.lantoa.reporting.reference;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.reporting.database.Rows;

/**
 * Where the events of one type go.
 *
 * @param identity what makes two events tell of the same row; of those in one batch only the newest is written
 * @param statement writes the rows of {@code events}: epoch, version, "recordedAt", and the event itself in {@code data}
 */
record ReferenceTable<T>(EventType<T> type, Function<RecordedEvent<T>, Object> identity, String statement) {

    private static final String EVENTS = """
            WITH events AS MATERIALIZED (
              SELECT * FROM jsonb_to_recordset(?::jsonb)
                AS e(epoch bigint, version bigint, "recordedAt" timestamptz, data jsonb))
            """;

    ReferenceTable(EventType<T> type, String statement, Function<T, Object> identity) {
        this(type, event -> identity.apply(event.data()), statement);
    }

    /** A table that keeps every state, each by its position. */
    static <T> ReferenceTable<T> ofEveryState(EventType<T> type, String statement, Function<T, Object> identity) {
        return new ReferenceTable<>(type, event -> List.of(identity.apply(event.data()), event.position()), statement);
    }

    private record Row(long epoch, long version, Instant recordedAt, Object data) {}

    /** Writes what is of this type, in one statement, whatever the size of the batch. */
    void write(List<RecordedEvent<?>> batch, EventJson json, Rows rows) {
        Collection<RecordedEvent<T>> newest = newest(RecordedEvent.of(type, batch));
        if (newest.isEmpty()) {
            return;
        }
        rows.write(
                EVENTS + statement,
                json.write(newest.stream().map(ReferenceTable::row).toList()));
    }

    private Collection<RecordedEvent<T>> newest(List<RecordedEvent<T>> events) {
        Map<Object, RecordedEvent<T>> newest = new LinkedHashMap<>();
        events.forEach(event -> newest.merge(
                identity.apply(event), event, (one, other) -> other.position().isAfter(one.position()) ? other : one));
        return newest.values();
    }

    private static Row row(RecordedEvent<?> event) {
        return new Row(event.position().epoch(), event.position().version(), event.recordedAt(), event.data());
    }
}
