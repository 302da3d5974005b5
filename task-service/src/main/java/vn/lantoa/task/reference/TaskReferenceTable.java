package vn.lantoa.task.reference;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.replica.EventRows;
import vn.lantoa.platform.data.replica.VersionedUpsert;
import vn.lantoa.platform.data.sql.Sql;

/** Which codes of other services are known here; to be asked in a transaction. */
@ApplicationScoped
public class TaskReferenceTable {

    private static final VersionedUpsert<EventChanged> EVENTS =
            VersionedUpsert.ofLog(EventChanged.class, "reference_event", "code").only();

    private static final VersionedUpsert<OrderChanged> ORDERS =
            VersionedUpsert.ofLog(OrderChanged.class, "reference_order", "id").only();

    private final Sql sql;
    private final EventRows rows;

    TaskReferenceTable(Sql sql, EventJson json) {
        this.sql = sql;
        this.rows = new EventRows(sql, json);
    }

    void keepEvents(List<RecordedEvent<EventChanged>> events) {
        EVENTS.write(rows, events);
    }

    void keepOrders(List<RecordedEvent<OrderChanged>> events) {
        ORDERS.write(rows, events);
    }

    /** Those of {@code codes} that are no event's. */
    public Set<String> unknownEvents(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        Set<String> unknown = new HashSet<>(codes);
        sql.statement("SELECT code FROM reference_event WHERE code = ANY (:codes)")
                .bind("codes", codes)
                .query(row -> row.text("code"))
                .forEach(unknown::remove);
        return unknown;
    }

    public boolean hasOrder(UUID id) {
        return sql.queryOne("SELECT id FROM reference_order WHERE id = ?", row -> row.uuid("id"), id)
                .isPresent();
    }
}
