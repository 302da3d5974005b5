package vn.lantoa.platform.data.replica;

import java.time.Instant;
import java.util.Collection;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.sql.Sql;

/**
 * Gives a statement a batch of events as the table {@code events (epoch, version, "recordedAt", data)}, data being the
 * event's JSON: one round trip, whatever the size of the batch.
 */
public final class EventRows {

    private static final String EVENTS = """
        WITH events AS MATERIALIZED (
          SELECT * FROM jsonb_to_recordset(:events::jsonb)
            AS e(epoch bigint, version bigint, "recordedAt" timestamptz, data jsonb))
        """;

    private final Sql sql;
    private final EventJson json;

    public EventRows(Sql sql, EventJson json) {
        this.sql = sql;
        this.json = json;
    }

    private record Row(long epoch, long version, Instant recordedAt, Object data) {}

    /**
     * Runs the statement, in the caller's transaction; not at all where there is no event.
     *
     * @param statement what follows {@code WITH events AS (…)}: more of the WITH after a comma, or an INSERT
     * @return how many rows it wrote
     */
    public int write(String statement, Collection<? extends ReplicaRow<?>> events) {
        if (events.isEmpty()) {
            return 0;
        }
        return sql.statement(EVENTS + statement)
                .bind("events", json.write(events.stream().map(EventRows::row).toList()))
                .update();
    }

    private static Row row(ReplicaRow<?> event) {
        return new Row(event.position().epoch(), event.position().version(), event.recordedAt(), event.data());
    }
}
