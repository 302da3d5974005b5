package vn.lantoa.event.figure;

import java.util.UUID;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** One word on a figure of an event: an assertion or a choice. Never changed: a later one stands beside it. */
@Entity
@Immutable
@Table(name = "figure_record")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
abstract class FigureRecord extends StoredRecord {

    private UUID eventId;
    private String eventCode;
    private int ordinal;
    private String metric;
    private @Nullable String org;

    protected FigureRecord() {}

    FigureRecord(Place place, String metric, @Nullable String org) {
        this.eventId = place.eventId();
        this.eventCode = place.eventCode();
        this.ordinal = place.ordinal();
        this.metric = metric;
        this.org = org;
    }

    /**
     * Where a word stands.
     *
     * @param ordinal its number among the words on the event, from 1, in the order in which they were recorded
     */
    record Place(UUID eventId, String eventCode, int ordinal) {}

    UUID eventId() {
        return eventId;
    }

    String eventCode() {
        return eventCode;
    }

    int ordinal() {
        return ordinal;
    }

    String metric() {
        return metric;
    }

    @Nullable
    String org() {
        return org;
    }
}
