package vn.lantoa.media.clearance;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** That a work was cleared for publication, until it is revoked. Of what is classified there is none. */
@Entity
class ContentClearance extends StoredRecord {

    private String agency;
    private String workId;
    private String number;
    private String clearedBy;
    private LocalDate clearedOn;
    private @Nullable String note;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;
    private @Nullable String revocationReason;

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

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** For good: another document clears the work again. */
    void revoke(String by, Instant at, String reason) {
        revokedBy = by;
        revokedAt = at;
        revocationReason = reason;
    }

    NamedClearance named() {
        return new NamedClearance(workId, number, isRevoked());
    }

    ContentClearanceView view() {
        return new ContentClearanceView(
                id(),
                agency,
                workId,
                number,
                clearedBy,
                clearedOn,
                Classification.PUBLIC,
                note,
                revokedAt,
                revokedBy,
                revocationReason,
                meta());
    }
}
