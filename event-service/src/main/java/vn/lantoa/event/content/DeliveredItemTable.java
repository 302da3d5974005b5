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
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.replica.EventRows;
import vn.lantoa.platform.data.replica.ReplicaRow;
import vn.lantoa.platform.data.replica.VersionedUpsert;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.work.RepresentativeOrder;

/**
 * The current revision of every item: the one with the highest (epoch, revision). What names no event is kept too: it
 * may stand for a work of which another publication names one.
 */
@ApplicationScoped
public class DeliveredItemTable {

    private static final VersionedUpsert<Row> UPSERT =
            VersionedUpsert.of(Row.class, "delivered_item", "id").versionIn("revision");

    /** A work is the event's where the publication that stands for it is (rules.md §8). */
    private static final String OF_EVENT = """
            WITH work AS (
              SELECT DISTINCT agency, work_id FROM delivered_item
              WHERE event_code = :event AND NOT withdrawn AND (:everybody OR agency = ANY (:readable::text[]))),
            publication AS (
              SELECT f.genre, f.channel, f.language, f.event_code IS NOT DISTINCT FROM :event AS of_event,
                     row_number() OVER (PARTITION BY f.agency, f.work_id ORDER BY {order}) = 1 AS stands
              FROM work w JOIN delivered_item f ON f.agency = w.agency AND f.work_id = w.work_id
              WHERE NOT f.withdrawn)
            SELECT genre, channel, language, count(*) FILTER (WHERE stands)::int AS works, count(*)::int AS publications
            FROM publication WHERE of_event GROUP BY genre, channel, language
            ORDER BY genre, channel, language""".replace("{order}", RepresentativeOrder.SQL);

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

    /**
     * What was published of an event, by all that plans and figures look at; to be asked in a transaction.
     *
     * @param readable whose publications are counted
     */
    public List<DeliveredGroup> of(String eventCode, AgencyScope readable) {
        return database.statement(OF_EVENT)
                .bind("event", eventCode)
                .bind("everybody", readable.isEverybody())
                .bind("readable", readable.codes().orElse(List.of()))
                .query(DeliveredItemTable::group);
    }

    private static DeliveredGroup group(ResultColumns row) {
        return new DeliveredGroup(
                row.text("genre"),
                row.text("channel"),
                row.text("language"),
                row.integer("works"),
                row.integer("publications"));
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
