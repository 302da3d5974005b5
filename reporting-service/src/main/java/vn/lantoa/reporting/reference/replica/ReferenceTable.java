package vn.lantoa.reporting.reference.replica;

import java.util.List;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.replica.EventRows;
import vn.lantoa.platform.data.replica.VersionedUpsert;

/**
 * Where the events of one type go.
 *
 * @param writer writes events of this type; nothing where there are none
 */
record ReferenceTable<T extends Record>(EventType<T> type, Writer<T> writer) {

    @FunctionalInterface
    interface Writer<T> {

        void write(EventRows rows, List<RecordedEvent<T>> events);
    }

    /** A table with a row for each event, and when it was recorded in {@code known_from}. */
    static <T extends Record> ReferenceTable<T> of(EventType<T> type, VersionedUpsert<T> upsert) {
        return new ReferenceTable<>(type, upsert.recordedIn("known_from")::write);
    }

    /** Writes what is of this type, in few statements, whatever the size of the batch. */
    void write(EventRows rows, List<RecordedEvent<?>> batch) {
        writer.write(rows, RecordedEvent.of(type, batch));
    }
}
