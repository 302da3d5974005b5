package vn.lantoa.task.basis;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** From when to when one of a plan's legal bases is in force, where an officer said it. */
@Entity
class LegalBasisValidity extends StoredRecord {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private int ordinal;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String note;

    protected LegalBasisValidity() {}

    LegalBasisValidity(UUID planId, int ordinal) {
        this.planId = planId;
        this.ordinal = ordinal;
    }

    void replaceBy(LegalBasisEntry entry) {
        validFrom = entry.validFrom();
        validTo = entry.validTo();
        note = entry.note();
    }

    int ordinal() {
        return ordinal;
    }

    LegalBasisEntry entry() {
        return new LegalBasisEntry(validFrom, validTo, note);
    }
}
