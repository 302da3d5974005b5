package vn.lantoa.reporting.fact;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.sql.Database;

/**
 * The items that a batch may change: those it names, and the others of their works. They stand in {@code pending_item},
 * which belongs to the session and is empty after the transaction.
 */
@ApplicationScoped
class PendingItemTable {

    /** A query of their ids. */
    static final String IDS = "SELECT item_id FROM pending_item";

    /**
     * A batch looks for its items by index, also by plans that were made when there were few facts. For the same reason
     * items are named by arrays, of which PostgreSQL expects few elements, and works are looked up one by one (OFFSET
     * 0).
     */
    private static final String LOOK_UP_BY_INDEX = "SET LOCAL enable_seqscan = off";

    /**
     * Each item once, and no index: it would be built anew at each commit, and each statement that names the table
     * planned anew.
     */
    private static final String CREATE_TABLE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS pending_item (item_id uuid NOT NULL, observed boolean NOT NULL)
            ON COMMIT DELETE ROWS""";

    private static final String INSERT = """
            INSERT INTO pending_item (item_id, observed)
            WITH told AS MATERIALIZED (
              SELECT "itemId" AS item_id, agency, "workId" AS work_id
              FROM json_to_recordset(?::json) AS t("itemId" uuid, agency text, "workId" text)),
            seen AS MATERIALIZED (
              SELECT DISTINCT "itemId" AS item_id FROM json_to_recordset(?::json) AS t("itemId" uuid)),
            work AS MATERIALIZED (
              SELECT agency, work_id FROM told
              UNION
              SELECT agency, work_id FROM content_fact
              WHERE item_id = ANY (ARRAY(SELECT item_id FROM told UNION ALL SELECT item_id FROM seen))
                AND known_to IS NULL),
            item AS (
              SELECT f.item_id FROM work w CROSS JOIN LATERAL (
                SELECT item_id FROM content_fact
                WHERE agency = w.agency AND work_id = w.work_id AND known_to IS NULL OFFSET 0) f
              UNION SELECT item_id FROM told
              UNION SELECT item_id FROM seen)
            SELECT i.item_id, s.item_id IS NOT NULL FROM item i LEFT JOIN seen s ON s.item_id = i.item_id""";

    private final Database database;
    private final EventJson json;

    PendingItemTable(Database database, EventJson json) {
        this.database = database;
        this.json = json;
    }

    /** Notes the items of a batch; once in a transaction. */
    void note(FactBatch batch) {
        database.update(LOOK_UP_BY_INDEX);
        database.update(CREATE_TABLE);
        database.update(
                INSERT,
                json.write(batch.content().stream().map(Named::of).toList()),
                json.write(batch.observations().stream().map(Named::of).toList()));
    }

    /** Takes the noted items away, so that another batch may follow in the same transaction. */
    void forget() {
        database.update("DELETE FROM pending_item");
    }

    /** An item that a batch names. */
    private record Named(
            UUID itemId, String agency, @Nullable String workId) {

        static Named of(ContentRow row) {
            return new Named(row.itemId(), row.agency(), row.workId());
        }

        static Named of(ObservationRow row) {
            return new Named(row.itemId(), row.agency(), null);
        }
    }
}
