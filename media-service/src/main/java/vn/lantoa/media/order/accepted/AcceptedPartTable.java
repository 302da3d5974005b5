package vn.lantoa.media.order.accepted;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** How much of each deliverable of an order was accepted. */
@ApplicationScoped
public class AcceptedPartTable {

    private static final String READ = """
            SELECT deliverable, sum(amount)::bigint AS amount FROM order_accepted_item
            WHERE order_id = :order GROUP BY deliverable""";

    private final Sql sql;

    AcceptedPartTable(Sql sql) {
        this.sql = sql;
    }

    /** By the place of the deliverable in the order, from 1; what nothing was accepted of is not in it. */
    public Map<Integer, Long> of(UUID order) {
        Map<Integer, Long> parts = new HashMap<>();
        sql.statement(READ)
                .bind("order", order)
                .query(row -> parts.put(row.integer("deliverable"), row.bigint("amount")));
        return parts;
    }
}
