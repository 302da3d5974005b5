package vn.lantoa.reporting.fact;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.work.RepresentativeOrder;

/** Revisions of content items, each with the time in which it was known, and which publication stands for its work. */
@ApplicationScoped
class ContentFactTable {

    static final String TABLE = "content_fact";

    /**
     * Most works have one publication: its guess at {@code representative} is right then, and nothing is written twice.
     */
    private static final String INSERT = """
            INSERT INTO content_fact (item_id, epoch, revision, agency, external_id, work_id, published_at, day,
              half_month, genre, channel, language, main_language, purpose, new_production, reuse_ratio, seconds,
              themes, clause_paths, audiences, plan_id, event_code, withdrawn, late, submission_id, line, recorded_at,
              known_from, representative)
            SELECT "itemId", epoch, revision, agency, "externalId", "workId", "publishedAt", day,
              "halfMonth", genre, channel, language, "mainLanguage", purpose, "newProduction", "reuseRatio", seconds,
              themes, "clausePaths", audiences, "planId", "eventCode", withdrawn, late, "submissionId", line,
              "recordedAt", "knownFrom",
              NOT withdrawn AND count(*) OVER (PARTITION BY agency, "workId") = 1 AND NOT EXISTS (
                SELECT FROM content_fact f WHERE f.agency = t.agency AND f.work_id = t."workId" OFFSET 0)
            FROM json_to_recordset(?::json) AS t("itemId" uuid, epoch bigint, revision int, agency text,
              "externalId" text, "workId" text, "publishedAt" timestamptz, day date, "halfMonth" int, genre text,
              channel text, language text, "mainLanguage" text, purpose text, "newProduction" boolean,
              "reuseRatio" numeric, seconds int, themes varchar[], "clausePaths" varchar[], audiences varchar[],
              "planId" uuid, "eventCode" text, withdrawn boolean, late boolean, "submissionId" uuid, line int,
              "recordedAt" timestamptz, "knownFrom" timestamptz)
            ON CONFLICT (item_id, epoch, revision) DO UPDATE SET known_from = excluded.known_from
            WHERE excluded.known_from < content_fact.known_from""";

    /** A revision is known until a higher one is: the highest is current, whatever came last. */
    private static final String END_SUPERSEDED = """
            WITH known AS (
              SELECT item_id, epoch, revision, min(known_from) OVER (
                       PARTITION BY item_id ORDER BY epoch DESC, revision DESC
                       ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
              FROM content_fact WHERE {items})
            UPDATE content_fact f SET known_to = k.until, representative = f.representative AND k.until IS NULL
            FROM known k
            WHERE f.item_id = k.item_id AND f.epoch = k.epoch AND f.revision = k.revision
              AND (f.known_to IS DISTINCT FROM k.until OR f.representative AND k.until IS NOT NULL)""";

    /** The items must be all of their works. */
    private static final String CHOOSE_REPRESENTATIVES = """
            WITH ranked AS (
              SELECT item_id, epoch, revision, NOT withdrawn AND row_number() OVER (
                       PARTITION BY agency, work_id, withdrawn
                       ORDER BY {order}) = 1 AS stands
              FROM content_fact f WHERE known_to IS NULL AND {items})
            UPDATE content_fact f SET representative = r.stands
            FROM ranked r
            WHERE f.item_id = r.item_id AND f.epoch = r.epoch AND f.revision = r.revision
              AND f.representative <> r.stands""".replace("{order}", RepresentativeOrder.SQL);

    private static final String FINGERPRINT = """
            SELECT count(*) || ':' || coalesce(sum(hashtextextended(row(item_id, epoch, revision, agency, external_id,
              work_id, published_at, day, half_month, genre, channel, language, main_language, purpose, new_production,
              reuse_ratio, seconds, themes, clause_paths, audiences, plan_id, event_code, withdrawn, late,
              submission_id, line, recorded_at, known_from, CASE WHEN known_to <= ? THEN known_to END)::text, 0
              )::numeric), 0) AS fingerprint
            FROM content_fact WHERE known_from <= ?""";

    private static final String NEWEST = "SELECT max(known_from) AS newest FROM content_fact";

    private final Database database;
    private final EventJson json;

    ContentFactTable(Database database, EventJson json) {
        this.database = database;
        this.json = json;
    }

    /** Writes the revisions of a batch whose items are pending. One that is there already changes nothing. */
    void write(FactBatch batch) {
        if (!batch.content().isEmpty()) {
            database.update(INSERT, json.write(batch.content()));
            settle(Items.PENDING);
        }
    }

    /**
     * Derives from the revisions which is current and which stands for its work.
     *
     * @param items all items of their works
     * @return how many rows were not as they should be
     */
    long settle(Items items) {
        return (long) database.update(items.in(END_SUPERSEDED)) + database.update(items.in(CHOOSE_REPRESENTATIVES));
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
