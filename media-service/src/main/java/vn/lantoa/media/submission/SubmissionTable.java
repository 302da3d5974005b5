package vn.lantoa.media.submission;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.line.LineView;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.sql.SqlStatement;

/** Writes submissions with their lines, in one statement, and reads the lines. */
@ApplicationScoped
class SubmissionTable {

    private static final String WRITE = """
            WITH submission AS (
              INSERT INTO submission (id, version, created_at, created_by, updated_at, updated_by, agency, kind, format,
                state, received, created, updated, unchanged, rejected, body_sha256)
              VALUES (:id, :version, :createdAt, :createdBy, :updatedAt, :updatedBy, :agency, :kind, :format,
                :state, :received, :created, :updated, :unchanged, :rejected, :bodySha256)
            )
            INSERT INTO submission_line (submission_id, line, external_id, status, errors, warnings)
            SELECT :id, line, external_id, status, errors, warnings
            FROM unnest(:line::int[], :externalId::text[], :status::text[], :errors::text[], :warnings::text[])
              AS sent (line, external_id, status, errors, warnings)""";

    private static final String LINES = """
            SELECT line, external_id, status, errors, warnings FROM submission_line
            WHERE submission_id = :submission AND line > :after ORDER BY line LIMIT :most""";

    private final Sql sql;
    private final LineFaultJson faults;
    private final LineMessages words;

    SubmissionTable(Sql sql, LineFaultJson faults, LineMessages words) {
        this.sql = sql;
        this.faults = faults;
        this.words = words;
    }

    <T> void write(SubmissionView submission, List<InputLine<T>> lines) {
        bind(sql.statement(WRITE), submission)
                .bind(ArrayColumns.of(lines)
                        .column("line", "int4", InputLine::number)
                        .column("externalId", "text", InputLine::externalId)
                        .column("status", "text", InputLine::status)
                        .column("errors", "text", line -> faults.write(line.errors()))
                        .column("warnings", "text", line -> faults.write(line.warnings())))
                .update();
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
                .bind("created", submission.created())
                .bind("updated", submission.updated())
                .bind("unchanged", submission.unchanged())
                .bind("rejected", submission.rejected())
                .bind("bodySha256", submission.bodySha256());
    }

    /** At most so many lines after the one of that number, in words of that language. */
    List<LineView> lines(UUID submission, int after, int most, Locale language) {
        return sql.statement(LINES)
                .bind("submission", submission)
                .bind("after", after)
                .bind("most", most)
                .query(row -> new LineView(
                        row.integer("line"),
                        row.text("external_id"),
                        row.constant("status", LineStatus.class),
                        words.views(faults.read(row.text("errors")), language),
                        words.views(faults.read(row.text("warnings")), language)));
    }
}
