package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineCounts;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.line.LineView;
import vn.lantoa.media.line.fault.LineFaultJson;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Writes submissions with their lines, in one statement, and reads the lines. */
@ApplicationScoped
class SubmissionTable {

    private static final String WRITE_LINES = """
            INSERT INTO submission_line (submission_id, line, external_id, status, errors, warnings, item_id, revision,
              changed, observation)
            SELECT {submission}, line, external_id, status, errors, warnings, item_id, revision, changed, observation
            FROM unnest(:line::int[], :externalId::text[], :status::text[], :errors::text[], :warnings::text[],
              :item::uuid[], :revision::int[], :changed::text[], :observation::text[]) WITH ORDINALITY
              AS sent (line, external_id, status, errors, warnings, item_id, revision, changed, observation, place)""";

    private static final String WRITE_LINES_OF_ONE = WRITE_LINES.replace("{submission}", ":id");

    /** A submission with all its lines, or several with one line each. */
    private static final String WRITE =
            """
            WITH submission AS (
              INSERT INTO submission (id, version, created_at, created_by, updated_at, updated_by, agency, kind, format,
                state, received, applied, created, updated, unchanged, rejected, observations_created,
                observations_updated, observations_unchanged, idempotency_key, body_sha256)
              SELECT * FROM unnest(:id::uuid[], :version::int8[], :createdAt::timestamptz[], :createdBy::text[],
                :createdAt::timestamptz[], :createdBy::text[], :agency::text[], :kind::text[], :format::text[],
                :state::text[], :received::int4[], :applied::int4[], :created::int4[], :updated::int4[],
                :unchanged::int4[], :rejected::int4[], :observationsCreated::int4[], :observationsUpdated::int4[],
                :observationsUnchanged::int4[], :idempotencyKey::text[], :bodySha256::text[])
            )
            """ + WRITE_LINES.replace("{submission}", "(:id::uuid[])[CASE WHEN :single THEN place ELSE 1 END]");

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
        write(List.of(submission), lines, false);
    }

    /** Writes submissions of one line each; the lines in their order. */
    <T> void writeSingles(List<SubmissionView> submissions, List<InputLine<T>> lines) {
        write(submissions, lines, true);
    }

    private <T> void write(List<SubmissionView> submissions, List<InputLine<T>> lines, boolean single) {
        sql.statement(WRITE)
                .bind("single", single)
                .bind(columnsOf(submissions))
                .bind(columns(lines))
                .update();
    }

    /** Writes lines of a submission that is there. */
    <T> void writeLines(UUID submission, List<InputLine<T>> lines) {
        sql.statement(WRITE_LINES_OF_ONE)
                .bind("id", submission)
                .bind(columns(lines))
                .update();
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

    private static ArrayColumns<SubmissionView> columnsOf(List<SubmissionView> submissions) {
        return ArrayColumns.of(submissions)
                .column("id", "uuid", SubmissionView::id)
                .column("version", "int8", SubmissionView::version)
                .column("createdAt", "timestamptz", one -> one.meta().createdAt())
                .column("createdBy", "text", one -> one.meta().createdBy())
                .column("agency", "text", SubmissionView::agency)
                .column("kind", "text", SubmissionView::kind)
                .column("format", "text", SubmissionView::format)
                .column("state", "text", SubmissionView::state)
                .column("received", "int4", SubmissionView::received)
                .column("applied", "int4", SubmissionView::applied)
                .column("created", "int4", SubmissionView::created)
                .column("updated", "int4", SubmissionView::updated)
                .column("unchanged", "int4", SubmissionView::unchanged)
                .column("rejected", "int4", SubmissionView::rejected)
                .column("observationsCreated", "int4", one -> one.observations().created())
                .column("observationsUpdated", "int4", one -> one.observations().updated())
                .column("observationsUnchanged", "int4", one -> one.observations()
                        .unchanged())
                .column("idempotencyKey", "text", SubmissionView::idempotencyKey)
                .column("bodySha256", "text", SubmissionView::bodySha256);
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
