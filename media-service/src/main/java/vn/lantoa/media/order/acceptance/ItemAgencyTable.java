package vn.lantoa.media.order.acceptance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** Of which press agencies the items are that were accepted for an order. */
@ApplicationScoped
class ItemAgencyTable {

    private static final String READ = """
            SELECT item.id, item.agency
            FROM order_accepted_item AS accepted JOIN content_item AS item ON item.id = accepted.item_id
            WHERE accepted.order_id = :order""";

    private final Sql sql;

    ItemAgencyTable(Sql sql) {
        this.sql = sql;
    }

    /** The press agency of each item that is accepted for the order, by the id of the item. */
    Map<UUID, String> of(UUID order) {
        Map<UUID, String> agencies = new HashMap<>();
        sql.statement(READ).bind("order", order).query(row -> agencies.put(row.uuid("id"), row.text("agency")));
        return agencies;
    }
}
