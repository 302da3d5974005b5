package vn.lantoa.media.order.accepted;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** How much of each deliverable of an order was accepted. */
@ApplicationScoped
public class AcceptedPartTable {

    private static final String READ = """
            SELECT deliverable, sum(amount)::bigint AS amount FROM order_accepted_item
            WHERE order_id = :order GROUP BY deliverable""";

    private static final String READ_ALL = """
            SELECT item.order_id, item.deliverable, sum(item.amount)::bigint AS amount,
                   max(acceptance.accepted_on) AS last_on
            FROM order_accepted_item AS item JOIN order_acceptance AS acceptance ON acceptance.id = item.acceptance_id
            WHERE item.order_id = ANY (:orders::uuid[]) GROUP BY item.order_id, item.deliverable""";

    private final Sql sql;

    AcceptedPartTable(Sql sql) {
        this.sql = sql;
    }

    /** By order; what nothing was accepted of is not in it. */
    public Map<UUID, List<AcceptedOrderPart>> ofAll(Collection<UUID> orders) {
        return sql
                .statement(READ_ALL)
                .bind("orders", orders)
                .query(row -> new AcceptedOrderPart(
                        row.uuid("order_id"), row.integer("deliverable"), row.bigint("amount"), row.date("last_on")))
                .stream()
                .collect(Collectors.groupingBy(AcceptedOrderPart::order));
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
