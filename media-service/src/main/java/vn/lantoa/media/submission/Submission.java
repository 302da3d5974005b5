package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.line.ObservationCounts;
import vn.lantoa.platform.data.record.RecordMeta;

/** A submission as it is stored: it is written by {@link SubmissionTable}. */
@Entity
@Immutable
class Submission {

    @Id
    private UUID id;

    private String agency;

    @Enumerated(EnumType.STRING)
    private SubmissionKind kind;

    @Enumerated(EnumType.STRING)
    private BodyFormat format;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    private int received;
    private int applied;
    private int created;
    private int updated;
    private int unchanged;
    private int rejected;

    @Column(name = "observations_created")
    private int observationsCreated;

    @Column(name = "observations_updated")
    private int observationsUpdated;

    @Column(name = "observations_unchanged")
    private int observationsUnchanged;

    @Column(name = "idempotency_key")
    private @Nullable String idempotencyKey;

    @Column(name = "body_sha256")
    private String bodySha256;

    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    protected Submission() {}

    SubmissionView view() {
        return new SubmissionView(
                id,
                agency,
                kind,
                format,
                state,
                received,
                applied,
                created,
                updated,
                unchanged,
                rejected,
                new ObservationCounts(observationsCreated, observationsUpdated, observationsUnchanged),
                idempotencyKey,
                bodySha256,
                new RecordMeta(version, createdAt, createdBy, updatedAt, updatedBy));
    }
}
