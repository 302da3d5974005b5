package vn.lantoa.task.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.amendment.change.AmendmentChange;
import vn.lantoa.task.amendment.decision.AffectedTask;
import vn.lantoa.task.contract.AmendmentChanged;

/** A change of a plan's clauses, proposed by one person and decided by another. */
@Entity
@Table(name = "plan_amendment")
class Amendment extends StoredRecord {

    private static final int AT_ONCE = 200;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private String reason;

    private @Nullable UUID obstacleId;

    @Column(updatable = false)
    private @Nullable String documentNumber;

    @Column(updatable = false)
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private AmendmentState state = AmendmentState.PROPOSED;

    private @Nullable String refusal;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant inForceAt;

    @ElementCollection
    @CollectionTable(name = "plan_amendment_change", joinColumns = @JoinColumn(name = "amendment_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = AT_ONCE)
    private List<AmendmentChange> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_amendment_task", joinColumns = @JoinColumn(name = "amendment_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = AT_ONCE)
    private List<AffectedTask> tasks = new ArrayList<>();

    protected Amendment() {}

    Amendment(UUID planId, AmendmentEntry entry, List<AmendmentChange> changes, List<AffectedTask> tasks) {
        this.planId = planId;
        this.reason = entry.reason();
        this.obstacleId = entry.obstacleId();
        this.documentNumber = entry.documentNumber();
        this.effectiveOn = entry.effectiveOn();
        this.changes.addAll(changes);
        this.tasks.addAll(tasks);
    }

    UUID planId() {
        return planId;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    List<AmendmentChange> changes() {
        return List.copyOf(changes);
    }

    List<AffectedTask> tasks() {
        return List.copyOf(tasks);
    }

    /** @throws Problem 409 when it was decided before */
    void requireOpen() {
        if (state != AmendmentState.PROPOSED) {
            throw Problem.of(AmendmentProblem.AMENDMENT_DECIDED, state, state);
        }
    }

    /**
     * Demands that it can still be decided, and by this person.
     *
     * @throws Problem 409 when it was decided before, 403 when they proposed it themselves
     */
    void requireOpenTo(AmendmentState to, String by) {
        AmendmentState.TRANSITIONS.requireStep(state, to);
        if (by.equals(createdBy())) {
            throw Problem.of(AmendmentProblem.AMENDMENT_OWN_WORK, by);
        }
    }

    /** Notes what becomes of the tasks that it touches. */
    void decideOn(List<AffectedTask> decided, Instant at) {
        tasks.clear();
        tasks.addAll(decided);
        changedInside(at);
    }

    /** Notes of which obstacle it came. */
    void cameOf(UUID obstacle) {
        obstacleId = obstacle;
    }

    void approve(String by, Instant at) {
        decide(AmendmentState.APPROVED, by, at);
    }

    void refuse(String by, Instant at, String why) {
        refusal = why;
        decide(AmendmentState.REFUSED, by, at);
    }

    private void decide(AmendmentState to, String by, Instant at) {
        state = to;
        decidedBy = by;
        decidedAt = at;
    }

    /** The plan says so from now on. */
    void putInForce(Instant at) {
        inForceAt = at;
    }

    /** What others learn of it. */
    AmendmentChanged changed() {
        return new AmendmentChanged(
                id(),
                planId,
                state.name(),
                documentNumber,
                effectiveOn,
                obstacleId,
                createdAt(),
                decidedAt,
                inForceAt,
                changes.stream().map(AmendmentChange::told).toList(),
                tasks.stream().map(AffectedTask::told).toList());
    }

    AmendmentView view() {
        return new AmendmentView(
                id(),
                planId,
                reason,
                obstacleId,
                documentNumber,
                effectiveOn,
                state,
                refusal,
                decidedAt,
                decidedBy,
                inForceAt,
                changes(),
                tasks(),
                meta());
    }
}
