package vn.lantoa.media.clearance;

import java.time.LocalDate;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** That a work was cleared for publication. It never changes; what is classified is never one. */
@Entity
@Immutable
class ContentClearance extends StoredRecord {

    private String agency;
    private String workId;
    private String number;
    private String clearedBy;
    private LocalDate clearedOn;
    private @Nullable String note;

    protected ContentClearance() {}

    ContentClearance(ContentClearanceEntry entry) {
        agency = entry.agency();
        workId = entry.workId();
        number = entry.number();
        clearedBy = entry.clearedBy();
        clearedOn = entry.clearedOn();
        note = entry.note();
    }

    String agency() {
        return agency;
    }

    String workId() {
        return workId;
    }

    ContentClearanceView view() {
        return new ContentClearanceView(
                id(), agency, workId, number, clearedBy, clearedOn, Classification.PUBLIC, note, meta());
    }
}
