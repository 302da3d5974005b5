package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.metric.Metrics;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** The statements of observations: one for all lines of a submission. */
@ApplicationScoped
class ObservationTable {

    /** Whether a line has a value that its observation has not. */
    private static final String DIFFERS = """
            (EXCLUDED.views <> known.views OR EXCLUDED.reach <> known.reach
               OR EXCLUDED.engagements <> known.engagements OR EXCLUDED.views IS NOT NULL AND known.views IS NULL
               OR EXCLUDED.reach IS NOT NULL AND known.reach IS NULL
               OR EXCLUDED.engagements IS NOT NULL AND known.engagements IS NULL)""";

    /** Whether a submission that waited comes too late: one that was received after it said so (rules.md §5). */
    private static final String OVERTAKEN = """
            (coalesce(known.recorded_at > :waitsSince::timestamptz, false) AND known.submission_id > :submission)""";

    /** A measure that is left out stays as it was: missing is not zero (rules.md §5). */
    private static final String WRITE = """
            WITH upserted AS (
              INSERT INTO metric_observation AS known (id, agency, submission_id, recorded_at, revision, line, item_id,
                external_id, observed_at, views, reach, engagements, source)
              SELECT uuidv7(), :agency, :submission, :at, 1, line, item_id, external_id, observed_at, views, reach,
                engagements, source
              FROM unnest(:line::int[], :item::uuid[], :externalId::text[], :observedAt::timestamptz[],
                :source::text[], :views::bigint[], :reach::bigint[], :engagements::bigint[])
                AS sent (line, item_id, external_id, observed_at, source, views, reach, engagements)
              ON CONFLICT (item_id, observed_at, source) DO UPDATE
              SET (submission_id, recorded_at, revision, line, changed_in, change_sequence, views, reach, engagements)
                = (EXCLUDED.submission_id, EXCLUDED.recorded_at, known.revision + 1, EXCLUDED.line,
                   pg_current_xact_id(), nextval('observation_change'),
                   coalesce(EXCLUDED.views, known.views), coalesce(EXCLUDED.reach, known.reach),
                   coalesce(EXCLUDED.engagements, known.engagements))
              WHERE {differs} AND NOT {overtaken}
              RETURNING known.*, array_remove(ARRAY[
                CASE WHEN old.revision > 0 AND old.views IS DISTINCT FROM new.views THEN 'views' END,
                CASE WHEN old.revision > 0 AND old.reach IS DISTINCT FROM new.reach THEN 'reach' END,
                CASE WHEN old.revision > 0 AND old.engagements IS DISTINCT FROM new.engagements THEN 'engagements' END],
                NULL) AS changes
            ), kept AS (
              INSERT INTO metric_observation_revision (observation_id, revision, item_id, agency, external_id,
                observed_at, views, reach, engagements, source, submission_id, line, recorded_at)
              SELECT id, revision, item_id, agency, external_id, observed_at, views, reach, engagements, source,
                submission_id, line, recorded_at
              FROM upserted
            )
            SELECT line, id, revision, views, reach, engagements, changes FROM upserted ORDER BY line
            """.replace("{differs}", DIFFERS).replace("{overtaken}", OVERTAKEN);

    private static final String REFUSED = """
            SELECT EXCLUDED.line FROM metric_observation AS known
              JOIN unnest(:line::int[], :item::uuid[], :observedAt::timestamptz[], :source::text[], :views::bigint[],
                :reach::bigint[], :engagements::bigint[])
                AS EXCLUDED (line, item_id, observed_at, source, views, reach, engagements)
                USING (item_id, observed_at, source)
            WHERE {differs} AND {overtaken}
            """.replace("{differs}", DIFFERS).replace("{overtaken}", OVERTAKEN);

    /**
     * What the source's earlier observations came up to; also those of the same submission, because it is asked after
     * they are written.
     */
    private static final String HIGHEST_BEFORE = """
            SELECT line, earlier.views, earlier.reach, earlier.engagements
            FROM unnest(:line::int[], :item::uuid[], :observedAt::timestamptz[], :source::text[])
              AS sent (line, item_id, observed_at, source)
            CROSS JOIN LATERAL (
              SELECT max(views) AS views, max(reach) AS reach, max(engagements) AS engagements FROM metric_observation
              WHERE item_id = sent.item_id AND source = sent.source AND observed_at < sent.observed_at) AS earlier""";

    private static final String LAST = """
            SELECT item_id, max(observed_at) AS observed_at,
              (array_agg(views ORDER BY observed_at DESC) FILTER (WHERE views IS NOT NULL))[1] AS views,
              (array_agg(reach ORDER BY observed_at DESC) FILTER (WHERE reach IS NOT NULL))[1] AS reach,
              (array_agg(engagements ORDER BY observed_at DESC) FILTER (WHERE engagements IS NOT NULL))[1]
                AS engagements
            FROM metric_observation WHERE item_id = ANY (:items) AND source = :source GROUP BY item_id""";

    private static final String OBSERVED_EARLIER = """
            SELECT item_id FROM unnest(:items::uuid[]) AS moved (item_id)
            WHERE EXISTS (
              SELECT FROM metric_observation o JOIN content_item i ON i.id = o.item_id
              WHERE o.item_id = moved.item_id AND o.observed_at < i.published_at)""";

    private final Sql sql;

    ObservationTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * An observation that is new or changed.
     *
     * @param changes the measures that have another value than before; none of a new one
     */
    record Written(Observation observation, List<String> changes) {

        LineStatus effect() {
            return observation.revision() == 1 ? LineStatus.CREATED : LineStatus.UPDATED;
        }
    }

    /**
     * What a source counted last.
     *
     * @param at when it last counted anything
     * @param values the latest of each measure
     */
    record Last(Instant at, Metrics values) {}

    /**
     * Writes what is new or changed, and gives those revisions in the order of the lines; what was sent again since the
     * submission was received stays as it is.
     */
    List<Written> write(SubmissionOrigin origin, List<ObservationDraft> drafts) {
        Map<Integer, ObservationDraft> byLine =
                drafts.stream().collect(Collectors.toMap(draft -> draft.line().number(), Function.identity()));
        return sql.statement(WRITE)
                .bind("agency", origin.agency())
                .bind("submission", origin.submission())
                .bind("at", origin.at())
                .bind("waitsSince", origin.waitsSince())
                .bind(values(drafts).column("externalId", "text", ObservationDraft::externalId))
                .query(row -> new Written(
                        Objects.requireNonNull(byLine.get(row.integer("line"))) // it gives back lines of these drafts
                                .revision(row.uuid("id"), row.integer("revision"), metrics(row), origin),
                        row.texts("changes")));
    }

    /** The lines that say otherwise than what was sent while their submission waited; they were not written. */
    Set<Integer> refused(SubmissionOrigin origin, List<ObservationDraft> drafts) {
        return Set.copyOf(sql.statement(REFUSED)
                .bind("submission", origin.submission())
                .bind("waitsSince", origin.waitsSince())
                .bind(values(drafts))
                .query(row -> row.integer("line")));
    }

    private static ArrayColumns<ObservationDraft> values(List<ObservationDraft> drafts) {
        return times(drafts)
                .column("views", "int8", draft -> draft.values().views())
                .column("reach", "int8", draft -> draft.values().reach())
                .column("engagements", "int8", draft -> draft.values().engagements());
    }

    private static ArrayColumns<ObservationDraft> times(List<ObservationDraft> drafts) {
        return ArrayColumns.of(drafts)
                .column("line", "int4", draft -> draft.line().number())
                .column("item", "uuid", ObservationDraft::item)
                .column("observedAt", "timestamptz", ObservationDraft::observedAt)
                .column("source", "text", ObservationDraft::source);
    }

    /** For each line the highest values that its source observed earlier; null where there are none. */
    Map<Integer, Metrics> highestBefore(List<ObservationDraft> drafts) {
        Map<Integer, Metrics> highest = new HashMap<>();
        sql.statement(HIGHEST_BEFORE).bind(times(drafts)).query(row -> highest.put(row.integer("line"), metrics(row)));
        return highest;
    }

    /** What a source observed last of each item; those that it never observed are not in it. */
    Map<UUID, Last> last(List<UUID> items, String source) {
        Map<UUID, Last> last = new HashMap<>();
        sql.statement(LAST)
                .bind("items", items)
                .bind("source", source)
                .query(row -> last.put(row.uuid("item_id"), new Last(row.instant("observed_at"), metrics(row))));
        return last;
    }

    /** Which of the items have an observation of a time before their publication. */
    Set<UUID> observedBeforePublication(List<UUID> items) {
        return Set.copyOf(sql.statement(OBSERVED_EARLIER).bind("items", items).query(row -> row.uuid("item_id")));
    }

    private static Metrics metrics(ResultColumns row) {
        return new Metrics(row.bigint("views"), row.bigint("reach"), row.bigint("engagements"));
    }
}
