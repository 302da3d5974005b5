package vn.lantoa.event.series;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.register.RegisterRecord;

/** An event that comes again. Its code is frozen: events name it for ever. */
@Entity
class EventSeries extends RegisterRecord<EventSeriesEntry, EventSeriesView> {

    private static final RecordMapping<EventSeries, EventSeriesView> VIEW =
            RecordMapping.of(EventSeries.class, EventSeriesView.class);

    private String name;
    private @Nullable String nameEn;

    @Enumerated(EnumType.STRING)
    private EventKind type;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence;

    private boolean international;
    private @Nullable String host;

    @Override
    public void replaceBy(EventSeriesEntry entry) {
        name = entry.name();
        nameEn = entry.nameEn();
        type = entry.type();
        recurrence = entry.recurrence();
        international = entry.international();
        host = entry.host();
    }

    @Nullable
    String host() {
        return host;
    }

    @Override
    public EventSeriesView view() {
        return VIEW.of(this);
    }
}
