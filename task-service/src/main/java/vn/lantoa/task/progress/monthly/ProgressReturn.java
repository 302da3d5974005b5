package vn.lantoa.task.progress.monthly;

import java.util.UUID;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** A return that came; its updates name it. */
@Entity
@Immutable
class ProgressReturn extends StoredRecord {

    private UUID planId;
    private String agency;
    private String month;
    private @Nullable String note;
    private @Nullable String org;
    private int accepted;
    private int rejected;

    protected ProgressReturn() {}

    ProgressReturn(ProgressReturnEntry entry, @Nullable String org, int accepted, int rejected) {
        this.planId = entry.planId();
        this.agency = entry.agency();
        this.month = entry.month();
        this.note = entry.note();
        this.org = org;
        this.accepted = accepted;
        this.rejected = rejected;
    }

    ProgressReturnView view() {
        return new ProgressReturnView(
                id(),
                planId,
                agency,
                month,
                note,
                org,
                ReturnState.of(accepted, rejected),
                accepted + rejected,
                accepted,
                rejected,
                null,
                meta());
    }
}
