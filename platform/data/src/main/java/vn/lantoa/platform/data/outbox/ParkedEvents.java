package vn.lantoa.platform.data.outbox;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Sql;

/** Events that Kafka would not take, for the operator. */
@ApplicationScoped
public class ParkedEvents {

    private static final String LIST = """
            SELECT ce_id, type, aggregateid, topic, cause, parked_at FROM outbox_parked
            ORDER BY sequence %s OFFSET :skipped LIMIT :most""";

    private static final String RELEASE = """
            WITH back AS (DELETE FROM outbox_parked WHERE ce_id = coalesce(:id, ce_id) RETURNING *)
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, topic, epoch, version,
                                ce_id, ce_source, ce_type, ce_time, ce_subject, traceparent, payload)
            SELECT id, aggregatetype, aggregateid, type, topic, epoch, version,
                   ce_id, ce_source, ce_type, ce_time, ce_subject, traceparent, payload
            FROM back ORDER BY sequence""";

    private final Sql sql;
    private final RelaySignal relay;

    ParkedEvents(Sql sql, RelaySignal relay) {
        this.sql = sql;
        this.relay = relay;
    }

    /**
     * One parked event.
     *
     * @param cause what Kafka's client said
     */
    @Schema(name = "ParkedEvent")
    public record ParkedEvent(String id, String type, String key, String topic, String cause, Instant parkedAt) {}

    /** How many there are. */
    @Transactional
    public long count() {
        return sql.queryOne("SELECT count(*) AS parked FROM outbox_parked", row -> row.bigint("parked"))
                .orElseThrow();
    }

    /**
     * Some of them, in the order they were written, behind the first {@code skipped} ones.
     *
     * @param latestFirst whether the order is turned round
     */
    @Transactional
    public List<ParkedEvent> list(long skipped, int most, boolean latestFirst) {
        return sql.statement(LIST.formatted(latestFirst ? "DESC" : ""))
                .bind("skipped", skipped)
                .bind("most", most)
                .query(row -> new ParkedEvent(
                        row.text("ce_id"),
                        row.text("type"),
                        row.text("aggregateid"),
                        row.text("topic"),
                        row.text("cause"),
                        row.instant("parked_at")));
    }

    /** Puts all of them back into the outbox, behind what waits there; to be done when the cause is mended. */
    @Transactional
    public int release() {
        return put(null);
    }

    /** Puts one of them back; false when it is not there. */
    @Transactional
    public boolean release(String id) {
        return put(id) == 1;
    }

    /** @param id of one of them; null for all */
    private int put(@Nullable String id) {
        int released = sql.statement(RELEASE).bind("id", id).update();
        relay.wakeAfterCommit();
        return released;
    }
}
