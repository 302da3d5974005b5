package vn.lantoa.reporting.report.restatement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.reporting.report.dataset.CanonicalJson;
import vn.lantoa.reporting.report.diff.FigureChange;
import vn.lantoa.reporting.report.seal.Snapshot;

/** What of a sealed report is not so any more; it never changes. */
@Entity
class Restatement extends StoredRecord {

    @Column(updatable = false)
    private UUID reportId;

    @Column(updatable = false)
    private UUID snapshotId;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private Instant asOf;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private boolean automatic;

    /** What changed, as JSON: read where it is shown, not for a list. */
    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    private String changes;

    protected Restatement() {}

    /** What is kept as JSON. */
    record Changes(List<FigureChange> figures, List<UUID> submissionIds) {}

    Restatement(Snapshot sealed, Instant asOf, String reason, boolean automatic, Changes changes) {
        this.reportId = sealed.reportId();
        this.snapshotId = sealed.id();
        this.number = sealed.number();
        this.asOf = asOf;
        this.reason = reason;
        this.automatic = automatic;
        this.changes = new String(CanonicalJson.write(changes), StandardCharsets.UTF_8);
    }

    List<FigureChange> figures() {
        return read().figures();
    }

    private Changes read() {
        return CanonicalJson.read(changes.getBytes(StandardCharsets.UTF_8), Changes.class);
    }

    RestatementView view() {
        return new RestatementView(id(), reportId, snapshotId, number, asOf, reason, automatic, meta());
    }

    RestatementView.Whole whole() {
        Changes kept = read();
        return new RestatementView.Whole(
                id(),
                reportId,
                snapshotId,
                number,
                asOf,
                reason,
                automatic,
                kept.figures(),
                kept.submissionIds(),
                meta());
    }
}
