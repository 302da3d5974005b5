package vn.lantoa.event.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/**
 * The current revision of the items that name an event: the one with the highest (epoch, revision). One that names none any more is
 * kept too, else an older revision that comes again would bring it back. An item that never named one is not kept.
 */
@ApplicationScoped
public class DeliveredItemTable {

    private static final String KEEP = """
            INSERT INTO delivered_item AS known (id, epoch, revision, event_code, agency, external_id, work_id, genre, channel,
              language, published_at, new_production, withdrawn)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET epoch = EXCLUDED.epoch, revision = EXCLUDED.revision,
              event_code = EXCLUDED.event_code, agency = EXCLUDED.agency, external_id = EXCLUDED.external_id,
              work_id = EXCLUDED.work_id, genre = EXCLUDED.genre, channel = EXCLUDED.channel, language = EXCLUDED.language,
              published_at = EXCLUDED.published_at, new_production = EXCLUDED.new_production, withdrawn = EXCLUDED.withdrawn
            WHERE (EXCLUDED.epoch, EXCLUDED.revision) > (known.epoch, known.revision)""";

    private static final String READ = """
            SELECT agency, work_id, external_id, genre, channel, language, published_at, new_production
            FROM delivered_item WHERE event_code = ? AND NOT withdrawn
            ORDER BY published_at, agency, external_id""";

    private final DataSource database;

    DeliveredItemTable(DataSource database) {
        this.database = database;
    }

    /** What was published of an event, oldest first; to be asked in a transaction. */
    public List<DeliveredItem> of(String eventCode) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, eventCode);
            try (ResultSet rows = read.executeQuery()) {
                List<DeliveredItem> items = new ArrayList<>();
                while (rows.next()) {
                    items.add(new DeliveredItem(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getObject(7, OffsetDateTime.class).toInstant(),
                            rows.getBoolean(8)));
                }
                return items;
            }
        } catch (SQLException e) {
            throw new PersistenceException("what was published of an event cannot be read", e);
        }
    }

    void keep(List<RecordedEvent<ContentItemsRecorded>> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (RecordedEvent<ContentItemsRecorded> event : events) {
                for (ContentItemsRecorded.ContentItem item : event.data().items()) {
                    if (mayMatter(item, event.position())) {
                        set(keep, event, item);
                        keep.addBatch();
                    }
                }
            }
            keep.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("content items cannot be kept", e);
        }
    }

    /** A first revision without an event changes nothing, unless the database that it comes from was restored since. */
    private static boolean mayMatter(ContentItemsRecorded.ContentItem item, Position position) {
        return item.eventCode() != null || item.revision() > 1 || position.epoch() > 1;
    }

    private static void set(
            PreparedStatement keep, RecordedEvent<ContentItemsRecorded> event, ContentItemsRecorded.ContentItem item)
            throws SQLException {
        keep.setObject(1, item.id());
        keep.setLong(2, event.position().epoch());
        keep.setInt(3, item.revision());
        keep.setString(4, item.eventCode());
        keep.setString(5, event.data().agency());
        keep.setString(6, item.externalId());
        keep.setString(7, item.workId());
        keep.setString(8, item.genre());
        keep.setString(9, item.channel());
        keep.setString(10, item.language());
        keep.setObject(11, item.publishedAt().atOffset(ZoneOffset.UTC));
        keep.setBoolean(12, item.newProduction());
        keep.setBoolean(13, item.withdrawn());
    }
}
