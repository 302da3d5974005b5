package vn.lantoa.reporting.reference.replica;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Partition;
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

    /** What figures as of an instant rest on: the register, channels, declarations and targets as known then. */
    private static final Set<String> OF_FIGURES =
            Set.of(PressAgencyChanged.TOPIC, ChannelChanged.TOPIC, PeriodDeclared.TOPIC, GrowthTargetChanged.TOPIC);

    private final EventRows rows;
    private final ReferencePositionTable positions;

    ReportingReferenceConsumer(Database database, EventJson json, ReferencePositionTable positions) {
        this.rows = new EventRows(database, json);
        this.positions = positions;
    }

    @Override
    public String group() {
        return "reporting.reference";
    }

    @Override
    public List<EventType<?>> types() {
        return TABLES.stream().<EventType<?>>map(ReferenceTable::type).toList();
    }

    /** Where Kafka says; what figures rest on is noted before it is read. */
    @Override
    public Optional<Map<Partition, Long>> positions(Set<Partition> assigned) {
        Set<Partition> ofFigures = new HashSet<>(assigned);
        ofFigures.removeIf(partition -> !OF_FIGURES.contains(partition.topic()));
        if (!ofFigures.isEmpty()) {
            positions.known(ofFigures);
        }
        return Optional.empty();
    }

    @Override
    public void accept(List<RecordedEvent<?>> events) {
        TABLES.forEach(table -> table.write(rows, events));
    }

    @Override
    public void caughtUp(Map<Partition, Instant> drained) {
        Map<Partition, Instant> ofFigures = new HashMap<>(drained);
        ofFigures.keySet().removeIf(partition -> !OF_FIGURES.contains(partition.topic()));
        if (!ofFigures.isEmpty()) {
            positions.drained(ofFigures);
        }
    }
}
