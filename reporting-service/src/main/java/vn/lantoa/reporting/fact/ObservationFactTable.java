package vn.lantoa.reporting.fact;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.sql.Database;

/**
 * Revisions of observations, each with the time in which it was known, what each gained, and how far each item spread.
 */
@ApplicationScoped
class ObservationFactTable {

    static final String TABLE = "observation_fact";

    /** Most items have one observation: its guess at {@code gained} is right then. */
    private static final String INSERT = """
            INSERT INTO observation_fact (observation_id, epoch, revision, item_id, agency, external_id, observed_at,
              day, half_month, views, reach, engagements, source, submission_id, line, recorded_at, known_from, gained)
            SELECT "observationId", epoch, revision, "itemId", agency, "externalId", "observedAt", day, "halfMonth",
              views, reach, engagements, source, "submissionId", line, "recordedAt", "knownFrom",
              CASE WHEN count(*) OVER (PARTITION BY "itemId") = 1 AND NOT EXISTS (
                SELECT FROM observation_fact o WHERE o.item_id = t."itemId" OFFSET 0) THEN views END
            FROM json_to_recordset(?::json) AS t("observationId" uuid, epoch bigint, revision int, "itemId" uuid,
              agency text, "externalId" text, "observedAt" timestamptz, day date, "halfMonth" int, views bigint,
              reach bigint, engagements bigint, source text, "submissionId" uuid, line int, "recordedAt" timestamptz,
              "knownFrom" timestamptz)
            ON CONFLICT (observation_id, epoch, revision) DO UPDATE SET known_from = excluded.known_from
            WHERE excluded.known_from < observation_fact.known_from""";

    /** As with content: the highest revision is current. */
    private static final String END_SUPERSEDED = """
            WITH known AS (
              SELECT observation_id, epoch, revision, min(known_from) OVER (
                       PARTITION BY observation_id ORDER BY epoch DESC, revision DESC
                       ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
              FROM observation_fact WHERE {items})
            UPDATE observation_fact o SET known_to = k.until, gained = CASE WHEN k.until IS NULL THEN o.gained END
            FROM known k
            WHERE o.observation_id = k.observation_id AND o.epoch = k.epoch AND o.revision = k.revision
              AND (o.known_to IS DISTINCT FROM k.until OR o.gained IS NOT NULL AND k.until IS NOT NULL)""";

    /**
     * Each observation that saw views gained what it has more, or less, than the one before of the same source; the
     * first gained all.
     */
    private static final String COMPUTE_GAINS = """
            WITH step AS (
              SELECT observation_id, epoch, revision,
                     views - CASE WHEN views IS NOT NULL THEN coalesce(lag(views) OVER (
                       PARTITION BY item_id, source, views IS NULL ORDER BY observed_at, observation_id), 0) END
                       AS gained
              FROM observation_fact WHERE known_to IS NULL AND {items})
            UPDATE observation_fact o SET gained = s.gained
            FROM step s
            WHERE o.observation_id = s.observation_id AND o.epoch = s.epoch AND o.revision = s.revision
              AND o.gained IS DISTINCT FROM s.gained""";

    /** The latest value of each measure, summed over the sources that saw it; null where none did. */
    private static final String UPDATE_SPREAD = """
            INSERT INTO item_spread AS s (item_id, views, reach, engagements)
            SELECT item_id, sum(views)::bigint, sum(reach)::bigint, sum(engagements)::bigint
            FROM (
              SELECT item_id,
                     (array_agg(views ORDER BY observed_at DESC, observation_id DESC)
                       FILTER (WHERE views IS NOT NULL))[1] AS views,
                     (array_agg(reach ORDER BY observed_at DESC, observation_id DESC)
                       FILTER (WHERE reach IS NOT NULL))[1] AS reach,
                     (array_agg(engagements ORDER BY observed_at DESC, observation_id DESC)
                       FILTER (WHERE engagements IS NOT NULL))[1] AS engagements
              FROM observation_fact WHERE known_to IS NULL AND {items} GROUP BY item_id, source) AS latest
            GROUP BY item_id
            ON CONFLICT (item_id) DO UPDATE
              SET views = excluded.views, reach = excluded.reach, engagements = excluded.engagements
            WHERE (s.views, s.reach, s.engagements)
              IS DISTINCT FROM (excluded.views, excluded.reach, excluded.engagements)""";

    private static final String DELETE_UNOBSERVED = """
            DELETE FROM item_spread s
            WHERE NOT EXISTS (SELECT FROM observation_fact o WHERE o.item_id = s.item_id)""";

    private static final String FINGERPRINT = """
            SELECT count(*) || ':' || coalesce(sum(hashtextextended(row(observation_id, epoch, revision, item_id,
              agency, external_id, observed_at, day, half_month, views, reach, engagements, source, submission_id, line,
              recorded_at, known_from, CASE WHEN known_to <= ? THEN known_to END)::text, 0)::numeric), 0) AS fingerprint
            FROM observation_fact WHERE known_from <= ?""";

    private static final String NEWEST = "SELECT max(known_from) AS newest FROM observation_fact";

    private final Database database;
    private final EventJson json;

    ObservationFactTable(Database database, EventJson json) {
        this.database = database;
        this.json = json;
    }

    /** Writes the revisions of a batch whose items are pending. One that is there already changes nothing. */
    void write(FactBatch batch) {
        if (!batch.observations().isEmpty()) {
            database.update(INSERT, json.write(batch.observations()));
            settle(Items.OBSERVED);
        }
    }

    /**
     * Derives from the revisions which is current, what it gained and how far the items spread.
     *
     * @return how many rows were not as they should be
     */
    long settle(Items items) {
        return (long) database.update(items.in(END_SUPERSEDED))
                + database.update(items.in(COMPUTE_GAINS))
                + database.update(items.in(UPDATE_SPREAD));
    }

    /** Removes the spread of items without any observation; answers how many there were. */
    long removeSpreadOfUnobserved() {
        return database.update(DELETE_UNOBSERVED);
    }

    /** The log-append time of the newest revision; empty where there is none. */
    Optional<Instant> newest() {
        return database.queryOne(NEWEST, row -> Optional.ofNullable(row.instant("newest")))
                .flatMap(newest -> newest);
    }

    String fingerprint(Instant until) {
        return database.queryOne(FINGERPRINT, row -> row.text("fingerprint"), until, until)
                .orElseThrow();
    }
}
