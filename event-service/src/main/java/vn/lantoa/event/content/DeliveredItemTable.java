package vn.lantoa.event.content;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.replica.EventRows;
import vn.lantoa.platform.data.replica.ReplicaRow;
import vn.lantoa.platform.data.replica.VersionedUpsert;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/**
 * The current revision of the items that name an event: the one with the highest (epoch, revision). One that names none
 * any more is kept too, else an older revision that comes again would bring it back. An item that never named one is
 * not kept.
 */
@ApplicationScoped
public class DeliveredItemTable {

    private static final VersionedUpsert<Row> UPSERT =
            VersionedUpsert.of(Row.class, "delivered_item", "id").versionIn("revision");

    private static final String OF_EVENT = """
            SELECT agency, work_id, external_id, genre, channel, language, published_at, new_production
            FROM delivered_item WHERE event_code = ? AND NOT withdrawn
            ORDER BY published_at, agency, external_id""";

    private final Database database;
    private final EventRows rows;

    DeliveredItemTable(Database database, EventJson json) {
        this.database = database;
        this.rows = new EventRows(database, json);
    }

    /** The columns of the table beside the position. */
    private record Row(
            UUID id,
            @Nullable String eventCode,
            String agency,
            String externalId,
            String workId,
            String genre,
            @Nullable String channel,
            String language,
            Instant publishedAt,
            boolean newProduction,
            boolean withdrawn) {

        static Row of(String agency, ContentItem item) {
            return new Row(
                    item.id(),
                    item.eventCode(),
                    agency,
                    item.externalId(),
                    item.workId(),
                    item.genre(),
                    item.channel(),
                    item.language(),
                    item.publishedAt(),
                    item.newProduction(),
                    item.withdrawn());
        }
    }

    /** What was published of an event, oldest first; to be asked in a transaction. */
    public List<DeliveredItem> of(String eventCode) {
        return database.query(OF_EVENT, DeliveredItemTable::item, eventCode);
    }

    private static DeliveredItem item(ResultColumns row) {
        return new DeliveredItem(
                row.text("agency"),
                row.text("work_id"),
                row.text("external_id"),
                row.text("genre"),
                row.text("channel"),
                row.text("language"),
                row.instant("published_at"),
                row.bool("new_production"));
    }

    void keep(List<RecordedEvent<ContentItemsRecorded>> events) {
        List<ReplicaRow<Row>> revisions = events.stream()
                .flatMap(event -> event.data().items().stream()
                        .filter(item -> mayMatter(item, event.position()))
                        .map(item -> new ReplicaRow<>(
                                new Position(event.position().epoch(), item.revision()),
                                event.recordedAt(),
                                Row.of(event.data().agency(), item))))
                .toList();
        UPSERT.writeAll(rows, revisions);
    }

    /** A first revision without an event changes nothing, unless the database that it comes from was restored since. */
    private static boolean mayMatter(ContentItem item, Position position) {
        return item.eventCode() != null || item.revision() > 1 || position.epoch() > 1;
    }
}
