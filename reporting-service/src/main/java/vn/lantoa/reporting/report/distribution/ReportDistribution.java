package vn.lantoa.reporting.report.distribution;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.problem.Problem;

/** A sealed report that was sent to somebody. */
@Entity
class ReportDistribution extends StoredRecord {

    @Column(updatable = false)
    private UUID reportId;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private Instant sentAt;

    @Column(updatable = false)
    private @Nullable String note;

    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgement;

    protected ReportDistribution() {}

    ReportDistribution(UUID reportId, NewDistribution entry, Instant sentAt) {
        this.reportId = reportId;
        this.recipient = entry.recipient();
        this.sentAt = sentAt;
        this.note = entry.note();
    }

    Instant sentAt() {
        return sentAt;
    }

    boolean isOf(UUID report) {
        return reportId.equals(report);
    }

    /** @throws Problem 409 when it was acknowledged before */
    void acknowledge(Instant at, @Nullable String how) {
        if (acknowledgedAt != null) {
            throw Problem.of(DistributionProblem.DISTRIBUTION_ACKNOWLEDGED, acknowledgedAt);
        }
        acknowledgedAt = at;
        acknowledgement = how;
    }

    DistributionView view() {
        return new DistributionView(id(), reportId, recipient, sentAt, note, acknowledgedAt, acknowledgement, meta());
    }
}
