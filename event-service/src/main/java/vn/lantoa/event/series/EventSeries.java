package vn.lantoa.event.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import vn.lantoa.platform.data.record.StoredRecord;

/** An event that comes again. Its code is frozen: events name it for ever. */
@Entity
@Table(name = "event_series")
class EventSeries extends StoredRecord {

    @Column(updatable = false)
    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private EventKind type;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence;

    private boolean international;
    private String host;

    @Column(insertable = false, updatable = false)
    private String search;

    protected EventSeries() {}

    EventSeries(String code, EventSeriesEntry entry) {
        this.code = code;
        replaceBy(entry);
    }

    final void replaceBy(EventSeriesEntry entry) {
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

    EventSeriesView view() {
        return new EventSeriesView(id(), code, name, nameEn, type, recurrence, international, host, meta());
    }
}
