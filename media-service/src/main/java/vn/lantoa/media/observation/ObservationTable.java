package vn.lantoa.media.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.Metrics;
import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** The statements of observations: one for all lines of a submission. */
@ApplicationScoped
class ObservationTable {

    private static final String WRITE = """
            WITH upserted AS (
              INSERT INTO metric_observation AS known (id, agency, submission_id, recorded_at, revision, line, item_id,
                external_id, observed_at, views, reach, engagements, source)
              SELECT uuidv7(), :agency, :submission, :at, 1, line, item_id, external_id, observed_at, views, reach,
                engagements, source
              FROM unnest(:line::int[], :item::uuid[], :externalId::text[], :observedAt::timestamptz[],
                :views::bigint[], :reach::bigint[], :engagements::bigint[], :source::text[])
                AS sent (line, item_id, external_id, observed_at, views, reach, engagements, source)
              ON CONFLICT (item_id, observed_at) DO UPDATE
              SET (submission_id, recorded_at, revision, line, views, reach, engagements, source)
                = (EXCLUDED.submission_id, EXCLUDED.recorded_at, known.revision + 1, EXCLUDED.line, EXCLUDED.views,
                   EXCLUDED.reach, EXCLUDED.engagements, EXCLUDED.source)
              WHERE (known.views, known.reach, known.engagements, known.source)
                IS DISTINCT FROM (EXCLUDED.views, EXCLUDED.reach, EXCLUDED.engagements, EXCLUDED.source)
              RETURNING known.*
            ), kept AS (
              INSERT INTO metric_observation_revision (observation_id, revision, item_id, agency, external_id,
                observed_at, views, reach, engagements, source, submission_id, line, recorded_at)
              SELECT id, revision, item_id, agency, external_id, observed_at, views, reach, engagements, source,
                submission_id, line, recorded_at
              FROM upserted
            )
            SELECT line, id, revision FROM upserted ORDER BY line""";

    /**
     * What earlier observations came up to; also those of the same submission, because it is asked after they are
     * written.
     */
    private static final String HIGHEST_BEFORE = """
            SELECT line, earlier.views, earlier.reach, earlier.engagements
            FROM unnest(:line::int[], :item::uuid[], :observedAt::timestamptz[]) AS sent (line, item_id, observed_at)
            CROSS JOIN LATERAL (
              SELECT max(views) AS views, max(reach) AS reach, max(engagements) AS engagements FROM metric_observation
              WHERE item_id = sent.item_id AND observed_at < sent.observed_at) AS earlier""";

    private static final String LAST = """
            SELECT sent.item_id, latest.views, latest.reach, latest.engagements
            FROM unnest(:items::uuid[]) AS sent (item_id)
            CROSS JOIN LATERAL (
              SELECT views, reach, engagements FROM metric_observation
              WHERE item_id = sent.item_id ORDER BY observed_at DESC LIMIT 1) AS latest""";

    private final Sql sql;

    ObservationTable(Sql sql) {
        this.sql = sql;
    }

    /** Writes what is new or changed, and gives those revisions in the order of the lines. */
    List<Observation> write(SubmissionOrigin origin, List<ObservationDraft> drafts) {
        Map<Integer, ObservationDraft> byLine =
                drafts.stream().collect(Collectors.toMap(draft -> draft.line().number(), Function.identity()));
        return sql.statement(WRITE)
                .bind("agency", origin.agency())
                .bind("submission", origin.submission())
                .bind("at", origin.at())
                .bind(times(drafts)
                        .column("externalId", "text", ObservationDraft::externalId)
                        .column("views", "int8", draft -> draft.values().views())
                        .column("reach", "int8", draft -> draft.values().reach())
                        .column("engagements", "int8", draft -> draft.values().engagements())
                        .column("source", "text", ObservationDraft::source))
                .query(row -> Objects.requireNonNull(
                                byLine.get(row.integer("line"))) // the statement gives back lines of these drafts
                        .revision(row.uuid("id"), row.integer("revision"), origin));
    }

    private static ArrayColumns<ObservationDraft> times(List<ObservationDraft> drafts) {
        return ArrayColumns.of(drafts)
                .column("line", "int4", draft -> draft.line().number())
                .column("item", "uuid", ObservationDraft::item)
                .column("observedAt", "timestamptz", ObservationDraft::observedAt);
    }

    /** For each line the highest values observed earlier than it; null where there are none. */
    Map<Integer, Metrics> highestBefore(List<ObservationDraft> drafts) {
        Map<Integer, Metrics> highest = new HashMap<>();
        sql.statement(HIGHEST_BEFORE).bind(times(drafts)).query(row -> highest.put(row.integer("line"), metrics(row)));
        return highest;
    }

    /** What was observed last of each item; those that were never observed are not in it. */
    Map<UUID, Metrics> last(List<UUID> items) {
        Map<UUID, Metrics> last = new HashMap<>();
        sql.statement(LAST).bind("items", items).query(row -> last.put(row.uuid("item_id"), metrics(row)));
        return last;
    }

    private static Metrics metrics(ResultColumns row) {
        return new Metrics(row.bigint("views"), row.bigint("reach"), row.bigint("engagements"));
    }
}
