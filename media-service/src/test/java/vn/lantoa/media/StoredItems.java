package vn.lantoa.media;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Items as the write side leaves them, for tests of those who read: each is a row and its revision, put down in a
 * transaction of the test's choice.
 */
public final class StoredItems {

    private static final String ITEM = """
            INSERT INTO content_item (id, agency, external_id, work_id, title, genre, channel, language, published_at, published_on,
              duration_seconds, new_production, reuse_ratio, purpose, themes, clause_paths, withdrawn, revision, submission_id,
              line, recorded_at, recorded_by, first_recorded_at, first_recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, 'web', ?, ?, ?, ?, true, 0.25, 'POLITICAL_TASK', ?, '{}', ?, 1, gen_random_uuid(),
              1, now(), 'press', now(), 'press')""";

    private static final String REVISION = """
            INSERT INTO content_revision (item_id, revision, agency, external_id, work_id, title, genre, channel, language,
              published_at, published_on, duration_seconds, new_production, reuse_ratio, purpose, themes, clause_paths, plan_id,
              event_code, url, withdrawn, late, submission_id, line, recorded_at, recorded_by)
            SELECT id, revision, agency, external_id, work_id, title, genre, channel, language, published_at, published_on,
              duration_seconds, new_production, reuse_ratio, purpose, themes, clause_paths, plan_id, event_code, url, withdrawn,
              late, submission_id, line, recorded_at, recorded_by
            FROM content_item WHERE id = ?""";

    private static final String RETITLE = """
            UPDATE content_item SET title = ?, reuse_ratio = 0.5, revision = revision + 1, recorded_at = now(),
              changed_in = pg_current_xact_id(), change_sequence = nextval('content_change')
            WHERE id = ?""";

    private final DataSource database;

    public StoredItems(DataSource database) {
        this.database = database;
    }

    /**
     * An item of an agency, as it is put down.
     *
     * @param day the local day of its publication, at noon
     * @param seconds null where it has no duration
     */
    public record Draft(
            String agency,
            String title,
            String genre,
            String language,
            LocalDate day,
            Integer seconds,
            boolean withdrawn) {

        /** News of an agency about something. */
        public static Draft news(String agency, String title, LocalDate day) {
            return new Draft(agency, title, "NEWS", "vi", day, null, false);
        }

        public Draft genre(String other) {
            return new Draft(agency, title, other, language, day, seconds, withdrawn);
        }

        public Draft language(String other) {
            return new Draft(agency, title, genre, other, day, seconds, withdrawn);
        }

        public Draft seconds(int other) {
            return new Draft(agency, title, genre, language, day, other, withdrawn);
        }

        public Draft takenBack() {
            return new Draft(agency, title, genre, language, day, seconds, true);
        }
    }

    /** Puts an item down in a transaction of its own. */
    public UUID store(Draft draft) {
        try (Connection connection = database.getConnection()) {
            return store(connection, draft);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts an item down in the connection's transaction. */
    public static UUID store(Connection connection, Draft draft) throws SQLException {
        UUID id = UUID.randomUUID();
        OffsetDateTime noon = OffsetDateTime.parse(draft.day() + "T12:00:00+07:00");
        try (PreparedStatement insert = connection.prepareStatement(ITEM)) {
            insert.setObject(1, id);
            insert.setString(2, draft.agency());
            insert.setString(3, "x-" + id);
            insert.setString(4, "x-" + id);
            insert.setString(5, draft.title());
            insert.setString(6, draft.genre());
            insert.setString(7, draft.language());
            insert.setObject(8, noon);
            insert.setObject(9, draft.day());
            insert.setObject(10, draft.seconds());
            insert.setArray(11, connection.createArrayOf("varchar", new Object[] {"T05"}));
            insert.setBoolean(12, draft.withdrawn());
            insert.executeUpdate();
        }
        keepRevision(connection, id);
        return id;
    }

    /** Gives an item another title and reuse ratio: a new revision. */
    public void retitle(UUID id, String title) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(RETITLE)) {
            update.setString(1, title);
            update.setObject(2, id);
            update.executeUpdate();
            keepRevision(connection, id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keepRevision(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(REVISION)) {
            keep.setObject(1, id);
            keep.executeUpdate();
        }
    }
}
