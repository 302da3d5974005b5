package vn.lantoa.reporting.reference.replica;

import java.util.List;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.contract.EventSeriesChanged;
import vn.lantoa.event.contract.FigureRecorded;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.replica.VersionedUpsert;

/** The tables of what the event-service owns. */
final class EventTables {

    static final List<ReferenceTable<?>> ALL = List.of(
            ReferenceTable.of(
                    EventType.of(EventChanged.class),
                    VersionedUpsert.of(EventChanged.class, "event", "code").flattening("edition")),
            ReferenceTable.of(
                    EventType.of(EventSeriesChanged.class),
                    VersionedUpsert.of(EventSeriesChanged.class, "event_series", "code")),
            ReferenceTable.of(
                    EventType.of(FigureRecorded.class),
                    VersionedUpsert.ofLog(FigureRecorded.class, "event_figure_record", "id")));

    private EventTables() {}
}
