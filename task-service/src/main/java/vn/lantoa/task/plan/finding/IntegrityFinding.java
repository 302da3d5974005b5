package vn.lantoa.task.plan.finding;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.Severity;

/**
 * Something in the document that a person should look at. It is never mended in silence; an officer notes what came of
 * it.
 */
@Entity
public class IntegrityFinding extends StoredRecord {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FindingCode code;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Severity severity;

    @Column(updatable = false)
    private @Nullable String path;

    @Column(updatable = false)
    private String evidence;

    private @Nullable String resolution;

    protected IntegrityFinding() {}

    public IntegrityFinding(UUID planId, int ordinal, Finding finding) {
        this.planId = planId;
        this.ordinal = ordinal;
        this.code = finding.code();
        this.severity = finding.severity();
        this.path = finding.path();
        this.evidence = finding.evidence();
    }

    void resolve(@Nullable String how) {
        resolution = how;
    }

    public Finding finding() {
        return new Finding(code, severity, path, evidence);
    }

    FindingView view() {
        return new FindingView(id(), planId, code, severity, path, evidence, resolution, meta());
    }
}
