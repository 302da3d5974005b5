package vn.lantoa.task.audience;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.document.model.AudienceSegment;
import vn.lantoa.task.document.model.DocumentAudience;

/** Whom a plan speaks to. */
@Entity
class Audience extends StoredRecord {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AudienceSegment segment;

    private String label;

    @Column(updatable = false)
    private String clausePath;

    @Column(insertable = false, updatable = false)
    private @Nullable String search;

    protected Audience() {}

    Audience(UUID planId, DocumentAudience audience) {
        this.planId = planId;
        this.code = audience.code();
        this.segment = audience.segment();
        this.label = audience.label();
        this.clausePath = audience.clausePath();
    }

    String code() {
        return code;
    }

    /** What the other services are told of it. */
    ClausesChanged.Audience published() {
        return new ClausesChanged.Audience(code, segment.name(), label, clausePath);
    }

    AudienceView view() {
        return new AudienceView(id(), planId, code, segment, label, clausePath, meta());
    }
}
