package vn.lantoa.media.content;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/** Finds items by the names that agencies gave them. */
@ApplicationScoped
public class ItemLocks {

    private static final String LOCK = """
            SELECT external_id, id, published_at FROM content_item
            WHERE agency = ? AND external_id = ANY (?) ORDER BY external_id COLLATE "C" FOR NO KEY UPDATE""";

    private final DataSource database;

    ItemLocks(DataSource database) {
        this.database = database;
    }

    /** An item that is stored. */
    public record KnownItem(UUID id, Instant publishedAt) {}

    /**
     * The items of these external ids, locked until the transaction ends: what is observed of one item is told in the order in which it
     * is written.
     */
    public Map<String, KnownItem> lock(String agency, Collection<String> externalIds) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            Array ids = connection.createArrayOf("text", externalIds.toArray());
            lock.setString(1, agency);
            lock.setArray(2, ids);
            Map<String, KnownItem> items = new HashMap<>();
            try (ResultSet rows = lock.executeQuery()) {
                while (rows.next()) {
                    Instant publishedAt =
                            rows.getObject(3, OffsetDateTime.class).toInstant();
                    items.put(rows.getString(1), new KnownItem(rows.getObject(2, UUID.class), publishedAt));
                }
            }
            return items;
        } catch (SQLException e) {
            throw new PersistenceException("items cannot be found", e);
        }
    }
}
