package vn.lantoa.media.content;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;

/** Every state that items were in, in the order in which they were recorded. */
@ApplicationScoped
class ContentRevisionTable {

    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    /** What an agency says of an item, as columns. */
    static final String SAID = "work_id, title, genre, channel, language, published_at, published_on,"
            + " duration_seconds, new_production, reuse_ratio, purpose, themes, clause_paths, plan_id, event_code, url";

    /** Keeps the state of the items that stand behind it, which is a table of theirs or what a statement returned. */
    static final String KEEP = """
            INSERT INTO content_revision (item_id, revision, agency, external_id, withdrawn, late, submission_id, line,
              recorded_at, recorded_by, %1$s)
            SELECT id, revision, agency, external_id, withdrawn, late, submission_id, line, recorded_at, recorded_by, %1$s
            FROM""".formatted(SAID) + " ";

    /** What {@link #item} reads, behind the item's id. */
    static final String COLUMNS =
            "revision, external_id, work_id, genre, channel, language, published_at, duration_seconds,"
                    + " new_production, reuse_ratio, purpose, themes, clause_paths, plan_id, event_code, withdrawn, late,"
                    + " submission_id, line, recorded_at, agency";

    private static final String RECORDED = """
            SELECT item_id, %s
            FROM content_revision
            WHERE recorded_at < ? AND (recorded_at, item_id, revision) > (?, ?, ?)
            ORDER BY recorded_at, item_id, revision LIMIT %d""".formatted(COLUMNS, PAGE);

    private final DataSource database;

    ContentRevisionTable(DataSource database) {
        this.database = database;
    }

    /**
     * Some revisions, each with its agency.
     *
     * @param last where the next page begins
     */
    record Page(Map<ContentItem, String> items, String last) {}

    /** The next page of those recorded in the range. */
    Page recorded(Instant from, Instant to, Optional<String> after) {
        String[] place = after.map(text -> text.split(" "))
                .orElseGet(() -> new String[] {from.toString(), FIRST.toString(), "0"});
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(RECORDED)) {
            read.setObject(1, to.atOffset(ZoneOffset.UTC));
            read.setObject(2, Instant.parse(place[0]).atOffset(ZoneOffset.UTC));
            read.setObject(3, UUID.fromString(place[1]));
            read.setInt(4, Integer.parseInt(place[2]));
            return page(read);
        } catch (SQLException e) {
            throw new PersistenceException("revisions cannot be read", e);
        }
    }

    private static Page page(PreparedStatement read) throws SQLException {
        Map<ContentItem, String> items = new LinkedHashMap<>();
        String last = null;
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                ContentItem item = item(rows);
                items.put(item, agency(rows));
                last = item.recordedAt() + " " + item.id() + " " + item.revision();
            }
        }
        return new Page(items, last);
    }

    static String agency(ResultSet row) throws SQLException {
        return row.getString(22);
    }

    /** One revision: the item's id, and {@link #COLUMNS}. */
    static ContentItem item(ResultSet row) throws SQLException {
        return new ContentItem(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                instant(row, 8),
                row.getObject(9, Integer.class),
                row.getBoolean(10),
                ratio(row.getBigDecimal(11)),
                row.getString(12),
                texts(row.getArray(13)),
                texts(row.getArray(14)),
                row.getObject(15, UUID.class),
                row.getString(16),
                row.getBoolean(17),
                row.getBoolean(18),
                row.getObject(19, UUID.class),
                row.getInt(20),
                instant(row, 21));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** As it was sent: the column fills it up with zeros. */
    private static BigDecimal ratio(BigDecimal stored) {
        BigDecimal plain = stored.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static List<String> texts(Array values) throws SQLException {
        return List.of((String[]) values.getArray());
    }
}
