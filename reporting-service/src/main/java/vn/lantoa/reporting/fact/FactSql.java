package vn.lantoa.reporting.fact;

/** The statements of {@link Facts}. Those with a {@code %s} take the condition that says for which items. */
final class FactSql {

    /** Of the items that the batch may change; {@code pending_item} belongs to the session and is empty after the transaction. */
    static final String OF_PENDING = "item_id = ANY (ARRAY(SELECT item_id FROM pending_item))";

    static final String OF_OBSERVED = "item_id = ANY (ARRAY(SELECT item_id FROM pending_item WHERE observed))";

    /**
     * A batch looks for its items by index, also by plans that were made when there were few facts. For the same reason items are named
     * by arrays, of which PostgreSQL expects few elements, and works are looked up one by one (OFFSET 0).
     */
    static final String BY_INDEX = "SET LOCAL enable_seqscan = off";

    /** Each item once, and no index: it would be built anew at each commit, and each statement that names the table planned anew. */
    static final String PENDING = """
            CREATE TEMPORARY TABLE IF NOT EXISTS pending_item (item_id uuid NOT NULL, observed boolean NOT NULL)
            ON COMMIT DELETE ROWS""";

    static final String MARK = """
            INSERT INTO pending_item (item_id, observed)
            WITH told AS MATERIALIZED (
              SELECT "itemId" AS item_id, agency, "workId" AS work_id
              FROM json_to_recordset(?::json) AS t("itemId" uuid, agency text, "workId" text)),
            seen AS MATERIALIZED (
              SELECT DISTINCT "itemId" AS item_id FROM json_to_recordset(?::json) AS t("itemId" uuid)),
            work AS MATERIALIZED (
              SELECT agency, work_id FROM told
              UNION
              SELECT agency, work_id FROM content_fact
              WHERE item_id = ANY (ARRAY(SELECT item_id FROM told UNION ALL SELECT item_id FROM seen)) AND known_to IS NULL),
            item AS (
              SELECT f.item_id FROM work w CROSS JOIN LATERAL (
                SELECT item_id FROM content_fact
                WHERE agency = w.agency AND work_id = w.work_id AND known_to IS NULL OFFSET 0) f
              UNION SELECT item_id FROM told
              UNION SELECT item_id FROM seen)
            SELECT i.item_id, s.item_id IS NOT NULL FROM item i LEFT JOIN seen s ON s.item_id = i.item_id""";

    /** Most works have one publication: its guess at {@code representative} is right then, and nothing is written twice. */
    static final String CONTENT = """
            INSERT INTO content_fact (item_id, epoch, revision, agency, external_id, work_id, published_at, day, half_month,
              genre, channel, language, main_language, purpose, new_production, reuse_ratio, seconds, themes, clause_paths,
              plan_id, event_code, withdrawn, late, submission_id, line, recorded_at, known_from, representative)
            SELECT "itemId", epoch, revision, agency, "externalId", "workId", "publishedAt", day, "halfMonth", genre, channel,
              language, "mainLanguage", purpose, "newProduction", "reuseRatio", seconds, themes, "clausePaths", "planId",
              "eventCode", withdrawn, late, "submissionId", line, "recordedAt", "knownFrom",
              NOT withdrawn AND count(*) OVER (PARTITION BY agency, "workId") = 1 AND NOT EXISTS (
                SELECT FROM content_fact f WHERE f.agency = t.agency AND f.work_id = t."workId" OFFSET 0)
            FROM json_to_recordset(?::json) AS t("itemId" uuid, epoch bigint, revision int, agency text, "externalId" text,
              "workId" text, "publishedAt" timestamptz, day date, "halfMonth" int, genre text, channel text, language text,
              "mainLanguage" text, purpose text, "newProduction" boolean, "reuseRatio" numeric, seconds int, themes varchar[],
              "clausePaths" varchar[], "planId" uuid, "eventCode" text, withdrawn boolean, late boolean, "submissionId" uuid,
              line int, "recordedAt" timestamptz, "knownFrom" timestamptz)
            ON CONFLICT (item_id, epoch, revision) DO UPDATE SET known_from = excluded.known_from
            WHERE excluded.known_from < content_fact.known_from""";

    /** A revision is known until a higher one is: the highest is current, whatever came last. */
    static final String SUPERSEDE_CONTENT = """
            WITH standing AS (
              SELECT item_id, epoch, revision, min(known_from) OVER (PARTITION BY item_id ORDER BY epoch DESC, revision DESC
                       ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
              FROM content_fact WHERE %s)
            UPDATE content_fact f SET known_to = s.until, representative = f.representative AND s.until IS NULL
            FROM standing s
            WHERE f.item_id = s.item_id AND f.epoch = s.epoch AND f.revision = s.revision
              AND (f.known_to IS DISTINCT FROM s.until OR f.representative AND s.until IS NOT NULL)""";

    /** Which publication stands for its work (rules.md §9). The items must be all of their works. */
    static final String REPRESENT = """
            WITH ranked AS (
              SELECT item_id, epoch, revision, NOT withdrawn AND row_number() OVER (PARTITION BY agency, work_id, withdrawn
                       ORDER BY new_production DESC, published_at, external_id COLLATE "C") = 1 AS stands
              FROM content_fact WHERE known_to IS NULL AND %s)
            UPDATE content_fact f SET representative = r.stands
            FROM ranked r
            WHERE f.item_id = r.item_id AND f.epoch = r.epoch AND f.revision = r.revision AND f.representative <> r.stands""";

    /** Most items have one observation: its guess at {@code gained} is right then. */
    static final String OBSERVATIONS = """
            INSERT INTO observation_fact (observation_id, epoch, revision, item_id, agency, external_id, observed_at, day,
              half_month, views, reach, engagements, source, submission_id, line, recorded_at, known_from, gained)
            SELECT "observationId", epoch, revision, "itemId", agency, "externalId", "observedAt", day, "halfMonth", views,
              reach, engagements, source, "submissionId", line, "recordedAt", "knownFrom",
              CASE WHEN count(*) OVER (PARTITION BY "itemId") = 1 AND NOT EXISTS (
                SELECT FROM observation_fact o WHERE o.item_id = t."itemId" OFFSET 0) THEN views END
            FROM json_to_recordset(?::json) AS t("observationId" uuid, epoch bigint, revision int, "itemId" uuid, agency text,
              "externalId" text, "observedAt" timestamptz, day date, "halfMonth" int, views bigint, reach bigint,
              engagements bigint, source text, "submissionId" uuid, line int, "recordedAt" timestamptz,
              "knownFrom" timestamptz)
            ON CONFLICT (observation_id, epoch, revision) DO UPDATE SET known_from = excluded.known_from
            WHERE excluded.known_from < observation_fact.known_from""";

    static final String SUPERSEDE_OBSERVATIONS = """
            WITH standing AS (
              SELECT observation_id, epoch, revision, min(known_from) OVER (PARTITION BY observation_id
                       ORDER BY epoch DESC, revision DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
              FROM observation_fact WHERE %s)
            UPDATE observation_fact o SET known_to = s.until, gained = CASE WHEN s.until IS NULL THEN o.gained END
            FROM standing s
            WHERE o.observation_id = s.observation_id AND o.epoch = s.epoch AND o.revision = s.revision
              AND (o.known_to IS DISTINCT FROM s.until OR o.gained IS NOT NULL AND s.until IS NOT NULL)""";

    /** Each observation that saw views gained what it has more, or less, than the one before; the first gained all. */
    static final String GAIN = """
            WITH step AS (
              SELECT observation_id, epoch, revision, views - CASE WHEN views IS NOT NULL THEN coalesce(lag(views) OVER (
                       PARTITION BY item_id, views IS NULL ORDER BY observed_at, observation_id), 0) END AS gained
              FROM observation_fact WHERE known_to IS NULL AND %s)
            UPDATE observation_fact o SET gained = s.gained
            FROM step s
            WHERE o.observation_id = s.observation_id AND o.epoch = s.epoch AND o.revision = s.revision
              AND o.gained IS DISTINCT FROM s.gained""";

    static final String SPREAD = """
            INSERT INTO item_spread AS s (item_id, views, reach, engagements)
            SELECT item_id,
                   coalesce((array_agg(views ORDER BY observed_at DESC, observation_id DESC)
                     FILTER (WHERE views IS NOT NULL))[1], 0),
                   coalesce((array_agg(reach ORDER BY observed_at DESC, observation_id DESC)
                     FILTER (WHERE reach IS NOT NULL))[1], 0),
                   coalesce((array_agg(engagements ORDER BY observed_at DESC, observation_id DESC)
                     FILTER (WHERE engagements IS NOT NULL))[1], 0)
            FROM observation_fact WHERE known_to IS NULL AND %s GROUP BY item_id
            ON CONFLICT (item_id) DO UPDATE
              SET views = excluded.views, reach = excluded.reach, engagements = excluded.engagements
            WHERE (s.views, s.reach, s.engagements) <> (excluded.views, excluded.reach, excluded.engagements)""";

    static final String FORGET_SPREAD = """
            DELETE FROM item_spread s WHERE NOT EXISTS (SELECT FROM observation_fact o WHERE o.item_id = s.item_id)""";

    static final String NEWEST = """
            SELECT greatest((SELECT max(known_from) FROM content_fact), (SELECT max(known_from) FROM observation_fact))
              AS newest""";

    static final String CONTENT_FINGERPRINT = """
            SELECT count(*) || ':' || coalesce(sum(hashtextextended(row(item_id, epoch, revision, agency, external_id, work_id,
              published_at, day, half_month, genre, channel, language, main_language, purpose, new_production, reuse_ratio,
              seconds, themes, clause_paths, plan_id, event_code, withdrawn, late, submission_id, line, recorded_at, known_from,
              CASE WHEN known_to <= ? THEN known_to END)::text, 0)::numeric), 0)
            FROM content_fact WHERE known_from <= ?""";

    static final String OBSERVATION_FINGERPRINT = """
            SELECT count(*) || ':' || coalesce(sum(hashtextextended(row(observation_id, epoch, revision, item_id, agency,
              external_id, observed_at, day, half_month, views, reach, engagements, source, submission_id, line, recorded_at,
              known_from, CASE WHEN known_to <= ? THEN known_to END)::text, 0)::numeric), 0)
            FROM observation_fact WHERE known_from <= ?""";

    private FactSql() {}
}
