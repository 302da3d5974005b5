package vn.lantoa.media.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.media.line.Line;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.line.LineView;
import vn.lantoa.media.line.LineWords;
import vn.lantoa.platform.data.batch.Columns;

/** Writes submissions with their lines, in one statement, and reads the lines. */
@ApplicationScoped
class SubmissionTable {

    private static final String WRITE = """
        WITH submission AS (
          INSERT INTO submission (id, version, created_at, created_by, updated_at, updated_by, agency, kind, format, state,
            received, created, updated, unchanged, rejected, body_sha256)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        )
        INSERT INTO submission_line (submission_id, line, external_id, status, errors, warnings)
        SELECT ?, line, external_id, status, errors, warnings
        FROM unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[])
          AS sent (line, external_id, status, errors, warnings)\
        """;

    private static final String LINES = """
        SELECT line, external_id, status, errors, warnings FROM submission_line
        WHERE submission_id = ? AND line > ? ORDER BY line LIMIT ?\
        """;

    private final DataSource database;
    private final StoredFaults faults;
    private final LineWords words;

    SubmissionTable(DataSource database, StoredFaults faults, LineWords words) {
        this.database = database;
        this.faults = faults;
        this.words = words;
    }

    <T> void write(SubmissionView submission, List<Line<T>> lines) {
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            int next = bind(write, submission);
            write.setObject(next, submission.id());
            new Columns<>(connection, write, lines, next + 1)
                    .of("int4", Line::number)
                    .of("text", Line::externalId)
                    .of("text", Line::status)
                    .of("text", line -> faults.write(line.errors()))
                    .of("text", line -> faults.write(line.warnings()));
            write.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("a submission cannot be written", e);
        }
    }

    private static int bind(PreparedStatement write, SubmissionView submission) throws SQLException {
        int next = 1;
        write.setObject(next++, submission.id());
        write.setLong(next++, submission.version());
        write.setObject(next++, submission.meta().createdAt().atOffset(ZoneOffset.UTC));
        write.setString(next++, submission.meta().createdBy());
        write.setObject(next++, submission.meta().updatedAt().atOffset(ZoneOffset.UTC));
        write.setString(next++, submission.meta().updatedBy());
        write.setString(next++, submission.agency());
        write.setString(next++, submission.kind().name());
        write.setString(next++, submission.format().name());
        write.setString(next++, submission.state().name());
        write.setInt(next++, submission.received());
        write.setInt(next++, submission.created());
        write.setInt(next++, submission.updated());
        write.setInt(next++, submission.unchanged());
        write.setInt(next++, submission.rejected());
        write.setString(next++, submission.bodySha256());
        return next;
    }

    /** At most so many lines after the one of that number, in words of that language. */
    List<LineView> lines(UUID submission, int after, int most, Locale language) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(LINES)) {
            read.setObject(1, submission);
            read.setInt(2, after);
            read.setInt(3, most);
            List<LineView> lines = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    lines.add(new LineView(
                            row.getInt(1),
                            row.getString(2),
                            LineStatus.valueOf(row.getString(3)),
                            words.views(faults.read(row.getString(4)), language),
                            words.views(faults.read(row.getString(5)), language)));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new PersistenceException("the lines of a submission cannot be read", e);
        }
    }
}
