package vn.lantoa.reporting.provenance.line;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.reporting.fact.KnownAt;

/** Reads what items gained on a figure's days: each observation against the one before of its source. */
@ApplicationScoped
class GainTable {

    /** Of one item, the newest: what it adds is of all of them. */
    private static final int MOST_OBSERVATIONS = 100;

    private static final String GAINS =
            """
            WITH seen AS (
              SELECT f.*, f.views - coalesce(lag(f.views) OVER source, 0) AS more, lead(f.day) OVER source AS next_day
              FROM observation_fact f
              WHERE f.item_id = ANY (?::uuid[]) AND {known}
                AND f.views IS NOT NULL
              WINDOW source AS (PARTITION BY f.item_id, f.source ORDER BY f.observed_at, f.observation_id)),
            days AS (SELECT ?::date AS first, ?::date AS after),
            held AS (
              SELECT s.*, CASE WHEN s.day >= d.first THEN s.more END AS added
              FROM seen s CROSS JOIN days d
              WHERE s.day < d.after AND (s.day >= d.first OR s.next_day >= d.first AND s.next_day < d.after)),
            summed AS (
              SELECT h.*, sum(h.added) OVER (PARTITION BY h.item_id)::bigint AS adds,
                     row_number() OVER (
                       PARTITION BY h.item_id ORDER BY h.observed_at DESC, h.observation_id DESC) AS place
              FROM held h)
            SELECT o.*, s.kind, s.received_at, s.body_sha256
            FROM summed o LEFT JOIN submission s ON s.id = o.submission_id
            WHERE o.place <= %d ORDER BY o.item_id, o.observed_at, o.observation_id
            """.replace("{known}", KnownAt.sql("f", "?")).formatted(MOST_OBSERVATIONS);

    private final Database database;

    GainTable(Database database) {
        this.database = database;
    }

    /** The observations of the figure's days, and what the first of each source is held against. */
    SeenLines of(LineQuestion question, List<UUID> ids) {
        Instant asOf = question.asOf();
        Map<UUID, Long> adds = new HashMap<>();
        List<FigureLineTable.OfItem<LineObservation>> seen =
                database.query(GAINS, row -> observation(row, adds), ids, asOf, asOf, question.from(), question.to());
        return new SeenLines(FigureLineTable.byItem(seen), adds);
    }

    private static FigureLineTable.OfItem<LineObservation> observation(ResultColumns row, Map<UUID, Long> adds) {
        adds.put(row.uuid("item_id"), row.bigint("adds"));
        return SeenLines.observation(row, row.bigint("added"));
    }
}
