package vn.lantoa.task.agency.line;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** Who reports to whom, in which way, and when. Who reports never changes. */
@Entity
class ReportingLine extends StoredRecord {

    @Column(updatable = false)
    private String fromCode;

    private String toCode;

    @Enumerated(EnumType.STRING)
    private ReportingLineKind kind;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected ReportingLine() {}

    ReportingLine(String fromCode, ReportingLineEntry entry) {
        this.fromCode = fromCode;
        replaceBy(entry);
    }

    final void replaceBy(ReportingLineEntry entry) {
        toCode = entry.to();
        kind = entry.kind();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
    }

    ReportingLineView view() {
        return new ReportingLineView(id(), fromCode, toCode, kind, validFrom, validTo, meta());
    }
}
