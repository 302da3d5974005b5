package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineCounts;
import vn.lantoa.media.line.LineFaultJson;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.line.LineView;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.sql.SqlStatement;

/** Writes submissions with their lines, in one statement, and reads the lines. */
@ApplicationScoped
class SubmissionTable {

    private static final String WRITE_LINES = """
            INSERT INTO submission_line (submission_id, line, external_id, status, errors, warnings, item_id, revision,
              changed, observation)
            SELECT :id, line, external_id, status, errors, warnings, item_id, revision, changed, observation
            FROM unnest(:line::int[], :externalId::text[], :status::text[], :errors::text[], :warnings::text[],
              :item::uuid[], :revision::int[], :changed::text[], :observation::text[])
              AS sent (line, external_id, status, errors, warnings, item_id, revision, changed, observation)""";

    private static final String WRITE = """
            WITH submission AS (
              INSERT INTO submission (id, version, created_at, created_by, updated_at, updated_by, agency, kind, format,
                state, received, applied, created, updated, unchanged, rejected, observations_created,
                observations_updated, observations_unchanged, idempotency_key, body_sha256)
              VALUES (:id, :version, :createdAt, :createdBy, :updatedAt, :updatedBy, :agency, :kind, :format,
                :state, :received, :applied, :created, :updated, :unchanged, :rejected, :observationsCreated,
                :observationsUpdated, :observationsUnchanged, :idempotencyKey, :bodySha256)
            )
            """ + WRITE_LINES;

    private static final String LINES = """
            SELECT line, external_id, status, errors, warnings, item_id, revision, changed, observation
            FROM submission_line
            WHERE submission_id = :submission AND line > :after AND (:status::text IS NULL OR status = :status)
            ORDER BY line OFFSET :skip LIMIT :most""";

    private static final String LINES_BACKWARD = LINES.replace("ORDER BY line", "ORDER BY line DESC");

    private static final String COUNT = """
            SELECT count(*) AS lines FROM submission_line
            WHERE submission_id = :submission AND (:status::text IS NULL OR status = :status)""";

    private static final String BEGIN = """
            UPDATE submission SET state = 'PROCESSING', version = version + 1, updated_at = :now
            WHERE id = :id AND state = 'RECEIVED'""";

    private static final String ADVANCE = """
            UPDATE submission SET version = version + 1, updated_at = :now, applied = applied + :applied,
              created = created + :created, updated = updated + :updated, unchanged = unchanged + :unchanged,
              rejected = rejected + :rejected, observations_created = observations_created + :observationsCreated,
              observations_updated = observations_updated + :observationsUpdated,
              observations_unchanged = observations_unchanged + :observationsUnchanged,
              state = CASE WHEN applied + :applied < received THEN 'PROCESSING'
                           WHEN rejected + :rejected = 0 THEN 'ACCEPTED'
                           WHEN rejected + :rejected = received THEN 'REJECTED' ELSE 'PARTLY_ACCEPTED' END
            WHERE id = :id""";

    private static final String COMMA = ",";

    private final Sql sql;
    private final LineFaultJson faults;
    private final LineMessages words;

    SubmissionTable(Sql sql, LineFaultJson faults, LineMessages words) {
        this.sql = sql;
        this.faults = faults;
        this.words = words;
    }

    <T> void write(SubmissionView submission, List<InputLine<T>> lines) {
        bind(sql.statement(WRITE), submission).bind(columns(lines)).update();
    }

    /** Writes lines of a submission that is there. */
    <T> void writeLines(UUID submission, List<InputLine<T>> lines) {
        sql.statement(WRITE_LINES).bind("id", submission).bind(columns(lines)).update();
    }

    private <T> ArrayColumns<InputLine<T>> columns(List<InputLine<T>> lines) {
        return ArrayColumns.of(lines)
                .column("line", "int4", InputLine::number)
                .column("externalId", "text", InputLine::externalId)
                .column("status", "text", InputLine::status)
                .column("errors", "text", line -> faults.write(line.errors()))
                .column("warnings", "text", line -> faults.write(line.warnings()))
                .column("item", "uuid", line -> line.isGood() ? line.item() : null)
                .column("revision", "int4", line -> line.isGood() ? line.revision() : null)
                .column("changed", "text", SubmissionTable::changed)
                .column("observation", "text", InputLine::observation);
    }

    /** Somebody works on a submission; of one that is worked on already nothing changes. */
    void begin(UUID submission, Instant now) {
        sql.statement(BEGIN).bind("id", submission).bind("now", now).update();
    }

    /** So many more lines have their result; with the last one it is what they came to. */
    void advance(UUID submission, LineCounts more, Instant now) {
        sql.statement(ADVANCE)
                .bind("id", submission)
                .bind("now", now)
                .bind("applied", more.received())
                .bind("created", more.created())
                .bind("updated", more.updated())
                .bind("unchanged", more.unchanged())
                .bind("rejected", more.rejected())
                .bind("observationsCreated", more.observations().created())
                .bind("observationsUpdated", more.observations().updated())
                .bind("observationsUnchanged", more.observations().unchanged())
                .update();
    }

    private static @Nullable String changed(InputLine<?> line) {
        return line.changed().isEmpty() ? null : String.join(COMMA, line.changed());
    }

    private static SqlStatement bind(SqlStatement write, SubmissionView submission) {
        return write.bind("id", submission.id())
                .bind("version", submission.version())
                .bind("createdAt", submission.meta().createdAt())
                .bind("createdBy", submission.meta().createdBy())
                .bind("updatedAt", submission.meta().updatedAt())
                .bind("updatedBy", submission.meta().updatedBy())
                .bind("agency", submission.agency())
                .bind("kind", submission.kind())
                .bind("format", submission.format())
                .bind("state", submission.state())
                .bind("received", submission.received())
                .bind("applied", submission.applied())
                .bind("created", submission.created())
                .bind("updated", submission.updated())
                .bind("unchanged", submission.unchanged())
                .bind("rejected", submission.rejected())
                .bind("observationsCreated", submission.observations().created())
                .bind("observationsUpdated", submission.observations().updated())
                .bind("observationsUnchanged", submission.observations().unchanged())
                .bind("idempotencyKey", submission.idempotencyKey())
                .bind("bodySha256", submission.bodySha256());
    }

    /**
     * Which lines of a submission are wanted.
     *
     * @param status those of this status; null: all
     * @param after those after the line of this number
     * @param skip so many of these are left out
     * @param most how many at most
     * @param descending whether the last line comes first
     */
    record Wanted(UUID submission, @Nullable LineStatus status, int after, long skip, int most, boolean descending) {}

    /** Their results, in words of that language. */
    List<LineView> lines(Wanted wanted, Locale language) {
        return sql.statement(wanted.descending ? LINES_BACKWARD : LINES)
                .bind("submission", wanted.submission)
                .bind("status", wanted.status)
                .bind("after", wanted.after)
                .bind("skip", wanted.skip)
                .bind("most", wanted.most)
                .query(row -> line(row, language));
    }

    /** @param status null: all */
    long count(UUID submission, @Nullable LineStatus status) {
        return sql.statement(COUNT)
                .bind("submission", submission)
                .bind("status", status)
                .queryOne(row -> row.bigint("lines"))
                .orElseThrow();
    }

    private LineView line(ResultColumns row, Locale language) {
        String changed = row.text("changed");
        return new LineView(
                row.integer("line"),
                row.text("external_id"),
                row.uuid("item_id"),
                row.integer("revision"),
                row.constant("status", LineStatus.class),
                changed == null ? List.of() : List.of(changed.split(COMMA)),
                row.constant("observation", LineStatus.class),
                words.views(faults.read(row.text("errors")), language),
                words.views(faults.read(row.text("warnings")), language));
    }
}
