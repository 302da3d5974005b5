package vn.lantoa.media.correction;

import java.time.Instant;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.CorrectionChanged;
import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.problem.Problem;

/** A correction of items of one press agency. Its lines are kept by {@code CorrectionLineTable}. */
@Entity
class Correction extends StoredRecord {

    @Column(updatable = false)
    private String agency;

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    private CorrectionState state = CorrectionState.REQUESTED;

    @Column(updatable = false)
    private int received;

    @Column(updatable = false)
    private int rejected;

    /** What it does to the figures, as JSON: read where it is shown, not for a list or a republication. */
    @Basic(fetch = FetchType.LAZY)
    private String effect;

    private @Nullable String refusal;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;

    protected Correction() {}

    Correction(String agency, String reason, int received, int rejected, String effect) {
        this.agency = agency;
        this.reason = reason;
        this.received = received;
        this.rejected = rejected;
        this.effect = effect;
    }

    String agency() {
        return agency;
    }

    String reason() {
        return reason;
    }

    String effect() {
        return effect;
    }

    /**
     * Demands that it can still be decided, and by this person.
     *
     * @throws Problem 409 when it was decided before, 403 when they asked for it themselves
     */
    void requireOpenTo(CorrectionState to, String by) {
        CorrectionState.TRANSITIONS.requireStep(state, to);
        if (by.equals(createdBy())) {
            throw Problem.of(CorrectionProblem.CORRECTION_OWN_WORK, by);
        }
    }

    /** @param applied what it did to the figures */
    void approve(String by, Instant at, String applied) {
        effect = applied;
        decide(CorrectionState.APPROVED, by, at);
    }

    void refuse(String by, Instant at, String why) {
        refusal = why;
        decide(CorrectionState.REFUSED, by, at);
    }

    private void decide(CorrectionState to, String by, Instant at) {
        state = to;
        decidedBy = by;
        decidedAt = at;
    }

    /** The event by which other services learn of the correction. */
    CorrectionChanged changed() {
        return new CorrectionChanged(id(), agency, state.name(), reason, received, createdAt(), decidedAt, refusal);
    }

    CorrectionView view() {
        return new CorrectionView(
                id(), agency, state, reason, received, rejected, decidedAt, decidedBy, refusal, meta());
    }
}
