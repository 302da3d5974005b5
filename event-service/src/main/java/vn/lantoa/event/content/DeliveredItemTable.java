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
 * The current revision of every item: the one with the highest (epoch, revision). What names no event is kept too: it
 * may stand for a work of which another publication names one.
 */
@ApplicationScoped
public class DeliveredItemTable {

    private static final VersionedUpsert<Row> UPSERT =
            VersionedUpsert.of(Row.class, "delivered_item", "id").versionIn("revision");

    private static final String OF_EVENT = """
            WITH work AS (
              SELECT DISTINCT agency, work_id FROM delivered_item WHERE event_code = :event AND NOT withdrawn)
            SELECT f.agency, f.work_id, f.external_id, f.genre, f.channel, f.language, f.published_at,
                   f.new_production, f.event_code IS NOT DISTINCT FROM :event AS of_event
            FROM work w JOIN delivered_item f ON f.agency = w.agency AND f.work_id = w.work_id
            WHERE NOT f.withdrawn
            ORDER BY f.published_at, f.agency, f.external_id""";

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

    /** All publications of works of which one names the event, oldest first; to be asked in a transaction. */
    public List<DeliveredItem> of(String eventCode) {
        return database.statement(OF_EVENT).bind("event", eventCode).query(DeliveredItemTable::item);
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
                row.bool("new_production"),
                row.bool("of_event"));
    }

    void keep(List<RecordedEvent<ContentItemsRecorded>> events) {
        List<ReplicaRow<Row>> revisions = events.stream()
                .flatMap(event -> event.data().items().stream()
                        .map(item -> new ReplicaRow<>(
                                new Position(event.position().epoch(), item.revision()),
                                event.recordedAt(),
                                Row.of(event.data().agency(), item))))
                .toList();
        UPSERT.writeAll(rows, revisions);
    }
}
