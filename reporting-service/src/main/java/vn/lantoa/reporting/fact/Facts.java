package vn.lantoa.reporting.fact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.reporting.database.Columns;
import vn.lantoa.reporting.database.Rows;

/**
 * Keeps the facts: writes revisions, and settles which is current and what follows from that. Whatever order and however often revisions
 * come, the result is the same. All of it in the caller's transaction, in few statements whatever the size of the batch.
 */
@ApplicationScoped
public class Facts {

    private final Rows rows;
    private final EventJson json;

    Facts(Rows rows, EventJson json) {
        this.rows = rows;
        this.json = json;
    }

    /** Notes in {@code pending_item} which items a batch may change: those it tells of, and the others of their works. */
    public void mark(FactBatch batch) {
        rows.write(FactSql.BY_INDEX);
        rows.write(FactSql.PENDING);
        rows.write(
                FactSql.MARK,
                json.write(batch.content().stream().map(Told::of).toList()),
                json.write(batch.observations().stream().map(Told::of).toList()));
    }

    /** Writes a batch whose items are marked. A revision that is there already changes nothing. */
    public void write(FactBatch batch) {
        if (!batch.content().isEmpty()) {
            rows.write(FactSql.CONTENT, json.write(batch.content()));
            settleContent(FactSql.OF_PENDING);
        }
        if (!batch.observations().isEmpty()) {
            rows.write(FactSql.OBSERVATIONS, json.write(batch.observations()));
            settleObservations(FactSql.OF_OBSERVED);
        }
    }

    /**
     * Settles everything once more from the revisions alone.
     *
     * @return how many rows were not as they should be
     */
    public long settleAll() {
        return settleContent("true") + settleObservations("true") + rows.write(FactSql.FORGET_SPREAD);
    }

    private long settleContent(String which) {
        return (long) rows.write(FactSql.SUPERSEDE_CONTENT.formatted(which))
                + rows.write(FactSql.REPRESENT.formatted(which));
    }

    private long settleObservations(String which) {
        return (long) rows.write(FactSql.SUPERSEDE_OBSERVATIONS.formatted(which))
                + rows.write(FactSql.GAIN.formatted(which))
                + rows.write(FactSql.SPREAD.formatted(which));
    }

    /** Forgets all facts. */
    public void forget() {
        List.of("content_fact", "observation_fact", "item_spread").forEach(table -> rows.write("TRUNCATE " + table));
    }

    /** The log-append time of the newest revision; empty where there is none. */
    public Optional<Instant> newest() {
        return Optional.ofNullable(
                rows.read(FactSql.NEWEST, row -> Columns.instant(row, "newest")).get(0));
    }

    /** What the facts are like as they were known at an instant, for a comparison with a later state: table and fingerprint. */
    public Map<String, String> fingerprints(Instant until) {
        return Map.of(
                "content_fact", fingerprint(FactSql.CONTENT_FINGERPRINT, until),
                "observation_fact", fingerprint(FactSql.OBSERVATION_FINGERPRINT, until));
    }

    private String fingerprint(String sql, Instant until) {
        return rows.read(sql, row -> row.getString(1), until, until).get(0);
    }

    /** An item that a batch names. */
    private record Told(UUID itemId, String agency, String workId) {

        static Told of(ContentRow row) {
            return new Told(row.itemId(), row.agency(), row.workId());
        }

        static Told of(ObservationRow row) {
            return new Told(row.itemId(), row.agency(), null);
        }
    }
}
