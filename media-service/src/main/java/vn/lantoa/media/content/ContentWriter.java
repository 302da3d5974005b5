package vn.lantoa.media.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.platform.data.batch.Columns;
import vn.lantoa.platform.web.time.BusinessTime;

/**
 * Writes the items of a submission: new ones, new revisions of those that changed, nothing for those that did not. One statement,
 * whatever their number. The rows it writes stay locked until the transaction ends, so that the revisions of an item are told in order;
 * they are locked in one order whoever writes, so that submissions that share items wait for each other and never in a circle.
 */
@ApplicationScoped
public class ContentWriter {

    private static final String SAID = ContentRevisionTable.SAID;

    private static final String WRITE =
            """
            WITH upserted AS (
              INSERT INTO content_item AS item (id, agency, submission_id, recorded_at, recorded_by, first_recorded_at,
                first_recorded_by, revision, line, external_id, %1$s)
              SELECT uuidv7(), ?, ?, ?, ?, ?, ?, 1, line, external_id, work_id, title, genre, channel, language, published_at,
                published_on, duration_seconds, new_production, reuse_ratio, purpose,
                string_to_array(themes, E'\\x1f')::varchar[], string_to_array(clause_paths, E'\\x1f')::varchar[],
                plan_id, event_code, url
              FROM unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
                ?::date[], ?::int[], ?::boolean[], ?::numeric[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[],
                ?::text[]) AS sent (line, external_id, work_id, title, genre, channel, language, published_at, published_on,
                duration_seconds, new_production, reuse_ratio, purpose, themes, clause_paths, plan_id, event_code, url)
              ORDER BY external_id COLLATE "C"
              ON CONFLICT (agency, external_id) DO UPDATE
              SET (submission_id, recorded_at, recorded_by, revision, line, changed_in, change_sequence, %1$s)
                = (EXCLUDED.submission_id, EXCLUDED.recorded_at, EXCLUDED.recorded_by, item.revision + 1, EXCLUDED.line,
                   pg_current_xact_id(), nextval('content_change'), %2$s)
              WHERE (%3$s) IS DISTINCT FROM (%2$s)
              RETURNING item.*
            ), kept AS (
              %4$s upserted
            )
            SELECT id, line, revision, withdrawn, late FROM upserted ORDER BY line""".formatted(SAID, qualified("EXCLUDED"), qualified("item"), ContentRevisionTable.KEEP);

    private static final int FIRST_COLUMN = 7;
    private static final String SEPARATOR = "\u001f"; // no code holds a control character

    private final DataSource database;

    ContentWriter(DataSource database) {
        this.database = database;
    }

    private static String qualified(String row) {
        return row + "." + SAID.replace(", ", ", " + row + ".");
    }

    /**
     * Writes the lines and notes at each what it became. Must run in a transaction.
     *
     * @param lines good ones, none of them twice
     * @param planOf the plan of an item, by what it says and its local day; null where there is none
     * @return the new revisions, in the order of the lines
     */
    public List<ContentItem> write(SubmissionOrigin origin, List<InputLine<NewContentItem>> lines, PlanOf planOf) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = lines.stream().map(line -> Draft.of(line, planOf)).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            bind(connection, write, origin, drafts);
            return revisions(write, origin, drafts);
        } catch (SQLException e) {
            throw new PersistenceException("items cannot be written", e);
        }
    }

    private static void bind(
            Connection connection, PreparedStatement write, SubmissionOrigin origin, List<Draft> drafts)
            throws SQLException {
        write.setString(1, origin.agency());
        write.setObject(2, origin.submission());
        write.setObject(3, origin.at().atOffset(ZoneOffset.UTC));
        write.setString(4, origin.by());
        write.setObject(5, origin.at().atOffset(ZoneOffset.UTC));
        write.setString(6, origin.by());
        new Columns<>(connection, write, drafts, FIRST_COLUMN)
                .of("int4", draft -> draft.line.number())
                .of("text", draft -> draft.entry.externalId())
                .of("text", draft -> draft.entry.work())
                .of("text", draft -> draft.entry.title())
                .of("text", draft -> draft.entry.genre())
                .of("text", draft -> draft.entry.channel())
                .of("text", draft -> draft.entry.language())
                .of("timestamptz", draft -> draft.entry.publishedAt())
                .of("date", draft -> draft.day)
                .of("int4", draft -> draft.entry.durationSeconds())
                .of("bool", draft -> draft.entry.newProduction())
                .of("numeric", draft -> draft.entry.reuseRatio())
                .of("text", draft -> draft.entry.purpose())
                .of("text", draft -> String.join(SEPARATOR, draft.entry.themes()))
                .of("text", draft -> String.join(SEPARATOR, draft.entry.clausePaths()))
                .of("uuid", draft -> draft.plan)
                .of("text", draft -> draft.entry.eventCode())
                .of("text", draft -> draft.entry.url());
    }

    private static List<ContentItem> revisions(PreparedStatement write, SubmissionOrigin origin, List<Draft> drafts)
            throws SQLException {
        Map<Integer, Draft> byLine =
                drafts.stream().collect(Collectors.toMap(draft -> draft.line.number(), Function.identity()));
        List<ContentItem> revisions = new ArrayList<>();
        try (ResultSet rows = write.executeQuery()) {
            while (rows.next()) {
                Draft draft = byLine.get(rows.getInt(2));
                ContentItem item = draft.revision(
                        rows.getObject(1, UUID.class), rows.getInt(3), rows.getBoolean(4), rows.getBoolean(5), origin);
                draft.line.became(item.revision() == 1 ? LineStatus.CREATED : LineStatus.UPDATED);
                if (item.withdrawn()) {
                    draft.line.warn("externalId", ItemProblem.ITEM_IS_WITHDRAWN, item.externalId());
                }
                revisions.add(item);
            }
        }
        return revisions;
    }

    /** Finds the plan of an item. */
    public interface PlanOf {

        UUID find(NewContentItem entry, LocalDate day);
    }

    private record Draft(InputLine<NewContentItem> line, NewContentItem entry, LocalDate day, UUID plan) {

        static Draft of(InputLine<NewContentItem> line, PlanOf planOf) {
            LocalDate day = BusinessTime.dayOf(line.entry().publishedAt());
            return new Draft(line, line.entry(), day, planOf.find(line.entry(), day));
        }

        ContentItem revision(UUID id, int revision, boolean withdrawn, boolean late, SubmissionOrigin origin) {
            return new ContentItem(
                    id,
                    revision,
                    entry.externalId(),
                    entry.work(),
                    entry.genre().name(),
                    entry.channel(),
                    entry.language(),
                    entry.publishedAt(),
                    entry.durationSeconds(),
                    entry.newProduction(),
                    entry.reuseRatio(),
                    entry.purpose().name(),
                    entry.themes(),
                    entry.clausePaths(),
                    plan,
                    entry.eventCode(),
                    withdrawn,
                    late,
                    origin.submission(),
                    line.number(),
                    origin.at());
        }
    }
}
