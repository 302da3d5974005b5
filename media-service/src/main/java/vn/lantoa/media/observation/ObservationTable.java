package vn.lantoa.media.observation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.media.content.Metrics;
import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.batch.Columns;

/** The statements of observations: one for all lines of a submission. */
@ApplicationScoped
class ObservationTable {

    private static final String WRITE = """
            WITH upserted AS (
              INSERT INTO metric_observation AS known (id, agency, submission_id, recorded_at, revision, line, item_id,
                external_id, observed_at, views, reach, engagements, source)
              SELECT uuidv7(), ?, ?, ?, 1, line, item_id, external_id, observed_at, views, reach, engagements, source
              FROM unnest(?::int[], ?::uuid[], ?::text[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[])
                AS sent (line, item_id, external_id, observed_at, views, reach, engagements, source)
              ON CONFLICT (item_id, observed_at) DO UPDATE
              SET (submission_id, recorded_at, revision, line, views, reach, engagements, source)
                = (EXCLUDED.submission_id, EXCLUDED.recorded_at, known.revision + 1, EXCLUDED.line, EXCLUDED.views,
                   EXCLUDED.reach, EXCLUDED.engagements, EXCLUDED.source)
              WHERE (known.views, known.reach, known.engagements, known.source)
                IS DISTINCT FROM (EXCLUDED.views, EXCLUDED.reach, EXCLUDED.engagements, EXCLUDED.source)
              RETURNING known.*
            ), kept AS (
              INSERT INTO metric_observation_revision (observation_id, revision, item_id, agency, external_id, observed_at,
                views, reach, engagements, source, submission_id, line, recorded_at)
              SELECT id, revision, item_id, agency, external_id, observed_at, views, reach, engagements, source,
                submission_id, line, recorded_at
              FROM upserted
            )
            SELECT line, id, revision FROM upserted ORDER BY line""";

    /** What earlier observations came up to; also those of the same submission, because it is asked after they are written. */
    private static final String HIGHEST_BEFORE = """
            SELECT line, earlier.views, earlier.reach, earlier.engagements
            FROM unnest(?::int[], ?::uuid[], ?::timestamptz[]) AS sent (line, item_id, observed_at)
            CROSS JOIN LATERAL (
              SELECT max(views) AS views, max(reach) AS reach, max(engagements) AS engagements FROM metric_observation
              WHERE item_id = sent.item_id AND observed_at < sent.observed_at) AS earlier""";

    private static final String LAST = """
            SELECT sent.item_id, latest.views, latest.reach, latest.engagements
            FROM unnest(?::uuid[]) AS sent (item_id)
            CROSS JOIN LATERAL (
              SELECT views, reach, engagements FROM metric_observation
              WHERE item_id = sent.item_id ORDER BY observed_at DESC LIMIT 1) AS latest""";

    private final DataSource database;

    ObservationTable(DataSource database) {
        this.database = database;
    }

    /** Writes what is new or changed, and gives those revisions in the order of the lines. */
    List<Observation> write(SubmissionOrigin origin, List<ObservationDraft> drafts) {
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setString(1, origin.agency());
            write.setObject(2, origin.submission());
            write.setObject(3, origin.at().atOffset(ZoneOffset.UTC));
            new Columns<>(connection, write, drafts, 4)
                    .of("int4", draft -> draft.line().number())
                    .of("uuid", ObservationDraft::item)
                    .of("text", ObservationDraft::externalId)
                    .of("timestamptz", ObservationDraft::observedAt)
                    .of("int8", draft -> draft.values().views())
                    .of("int8", draft -> draft.values().reach())
                    .of("int8", draft -> draft.values().engagements())
                    .of("text", ObservationDraft::source);
            return revisions(write, origin, drafts);
        } catch (SQLException e) {
            throw new PersistenceException("observations cannot be written", e);
        }
    }

    private static List<Observation> revisions(
            PreparedStatement write, SubmissionOrigin origin, List<ObservationDraft> drafts) throws SQLException {
        Map<Integer, ObservationDraft> byLine =
                drafts.stream().collect(Collectors.toMap(draft -> draft.line().number(), Function.identity()));
        List<Observation> revisions = new ArrayList<>();
        try (ResultSet rows = write.executeQuery()) {
            while (rows.next()) {
                ObservationDraft draft = byLine.get(rows.getInt(1));
                revisions.add(new Observation(
                        rows.getObject(2, UUID.class),
                        rows.getInt(3),
                        draft.item(),
                        draft.externalId(),
                        draft.observedAt(),
                        draft.values().views(),
                        draft.values().reach(),
                        draft.values().engagements(),
                        draft.source(),
                        origin.submission(),
                        draft.line().number(),
                        origin.at()));
            }
        }
        return revisions;
    }

    /** For each line the highest values observed earlier than it; null where there are none. */
    Map<Integer, Metrics> highestBefore(List<ObservationDraft> drafts) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(HIGHEST_BEFORE)) {
            new Columns<>(connection, read, drafts, 1)
                    .of("int4", draft -> draft.line().number())
                    .of("uuid", ObservationDraft::item)
                    .of("timestamptz", ObservationDraft::observedAt);
            Map<Integer, Metrics> highest = new HashMap<>();
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    highest.put(rows.getInt(1), metrics(rows));
                }
            }
            return highest;
        } catch (SQLException e) {
            throw new PersistenceException("earlier observations cannot be read", e);
        }
    }

    /** What was observed last of each item; those that were never observed are not in it. */
    Map<UUID, Metrics> last(List<UUID> items) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(LAST)) {
            Array ids = connection.createArrayOf("uuid", items.toArray());
            read.setArray(1, ids);
            Map<UUID, Metrics> last = new HashMap<>();
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    last.put(rows.getObject(1, UUID.class), metrics(rows));
                }
            }
            return last;
        } catch (SQLException e) {
            throw new PersistenceException("last observations cannot be read", e);
        }
    }

    private static Metrics metrics(ResultSet row) throws SQLException {
        return new Metrics(row.getObject(2, Long.class), row.getObject(3, Long.class), row.getObject(4, Long.class));
    }
}
