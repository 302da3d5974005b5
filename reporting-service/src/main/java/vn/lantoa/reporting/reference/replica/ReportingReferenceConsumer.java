package vn.lantoa.reporting.reference.replica;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.replica.EventRows;
import vn.lantoa.platform.data.sql.Database;

/**
 * Keeps what other services own. Whatever comes twice or late changes nothing: a newer state stands, a log entry stands
 * once.
 */
@ApplicationScoped
class ReportingReferenceConsumer implements BatchConsumer {

    private static final List<ReferenceTable<?>> TABLES = Stream.of(
                    TaskTables.ALL, SteeringTables.ALL, DecisionTables.ALL, MediaTables.ALL, EventTables.ALL)
            .<ReferenceTable<?>>flatMap(List::stream)
            .toList();

    private final EventRows rows;

    ReportingReferenceConsumer(Database database, EventJson json) {
        this.rows = new EventRows(database, json);
    }

    @Override
    public String group() {
        return "reporting.reference";
    }

    @Override
    public List<EventType<?>> types() {
        return TABLES.stream().<EventType<?>>map(ReferenceTable::type).toList();
    }

    @Override
    public void accept(List<RecordedEvent<?>> events) {
        TABLES.forEach(table -> table.write(rows, events));
    }
}
