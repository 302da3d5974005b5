package vn.lantoa.media.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.sql.Sql;

/** Every state that items were in, in the order in which they were recorded. */
@ApplicationScoped
class ContentRevisionTable {

    private static final int PAGE = 500;

    private static final String RECORDED = """
            SELECT item_id AS id, %s FROM content_revision
            WHERE recorded_at < :to AND (recorded_at, item_id, revision) > (:at, :item, :revision)
            ORDER BY recorded_at, item_id, revision LIMIT :most""".formatted(RecordedItem.COLUMNS);

    private final Sql sql;

    ContentRevisionTable(Sql sql) {
        this.sql = sql;
    }

    /** A place between two revisions; its text is a cursor. */
    private record Place(Instant at, UUID item, int revision) {

        static Place parse(String text) {
            String[] parts = text.split(" ");
            return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
        }

        @Override
        public String toString() {
            return at + " " + item + " " + revision;
        }
    }

    /**
     * The next page of those recorded in the range.
     *
     * @param after {@link #placeOf} the last of the page before; empty for the first page
     */
    List<RecordedItem> recorded(Instant from, Instant to, Optional<String> after) {
        Place place = after.map(Place::parse).orElseGet(() -> new Place(from, new UUID(0, 0), 0));
        return sql.statement(RECORDED)
                .bind("to", to)
                .bind("at", place.at)
                .bind("item", place.item)
                .bind("revision", place.revision)
                .bind("most", PAGE)
                .query(RecordedItem::of);
    }

    static String placeOf(ContentItem item) {
        return new Place(item.recordedAt(), item.id(), item.revision()).toString();
    }
}
