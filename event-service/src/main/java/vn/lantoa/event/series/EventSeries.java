package vn.lantoa.event.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import vn.lantoa.platform.data.register.RegisterRecord;

/** An event that comes again. Its code is frozen: events name it for ever. */
@Entity
@Table(name = "event_series")
class EventSeries extends RegisterRecord<EventSeriesEntry, EventSeriesView> {

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private EventKind type;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence;

    private boolean international;
    private String host;

    @Override
    public void replaceBy(EventSeriesEntry entry) {
        name = entry.name();
        nameEn = entry.nameEn();
        type = entry.type();
        recurrence = entry.recurrence();
        international = entry.international();
        host = entry.host();
    }

    String host() {
        return host;
    }

    @Override
    public EventSeriesView view() {
        return new EventSeriesView(
                id(),
                code(),
                name,
                nameEn,
                type,
                recurrence,
                international,
                host,
                version(),
                createdAt(),
                createdBy(),
                updatedAt(),
                updatedBy());
    }
}
