package vn.lantoa.task.obstacle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.contract.ObstacleChanged;

/** What hinders an agency at its part of a plan. What was said at a step stays as it was said. */
@Entity
class Obstacle extends StoredRecord {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private @Nullable String clausePath;

    @Column(updatable = false)
    private @Nullable UUID taskId;

    @Column(updatable = false)
    private String raisedBy;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ObstacleSeverity severity;

    @Enumerated(EnumType.STRING)
    private ObstacleState state = ObstacleState.RAISED;

    private @Nullable Instant consolidatedAt;
    private @Nullable String consolidatedBy;
    private @Nullable String consolidationNote;
    private @Nullable Instant escalatedAt;
    private @Nullable String escalatedBy;
    private @Nullable String escalationNote;
    private @Nullable String proposal;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String decision;
    private @Nullable UUID amendmentId;

    @Column(insertable = false, updatable = false)
    private @Nullable String search;

    protected Obstacle() {}

    Obstacle(ObstacleEntry entry, String raisedBy) {
        this.planId = entry.planId();
        this.clausePath = entry.clausePath();
        this.taskId = entry.taskId();
        this.raisedBy = raisedBy;
        this.title = entry.title();
        this.description = entry.description();
        this.severity = entry.severity();
    }

    UUID planId() {
        return planId;
    }

    /** @throws Problem 409 when it is not RAISED */
    void consolidate(ObstacleSteps.Consolidation word, String by, Instant at) {
        become(ObstacleState.CONSOLIDATED);
        consolidationNote = word.note();
        consolidatedBy = by;
        consolidatedAt = at;
    }

    /** @throws Problem 409 when it is not CONSOLIDATED */
    void escalate(ObstacleSteps.Escalation word, String by, Instant at) {
        become(ObstacleState.ESCALATED);
        escalationNote = word.note();
        proposal = word.proposal();
        escalatedBy = by;
        escalatedAt = at;
    }

    /** @throws Problem 409 when it is not ESCALATED */
    void decide(ObstacleSteps.Decision word, String by, Instant at) {
        become(ObstacleState.DECIDED);
        decision = word.decision();
        amendmentId = word.amendmentId() == null ? amendmentId : word.amendmentId();
        decidedBy = by;
        decidedAt = at;
    }

    /** Notes an amendment that came of it, unless it was decided by another one. */
    void led(UUID amendment) {
        if (state != ObstacleState.DECIDED || amendmentId == null) {
            amendmentId = amendment;
        }
    }

    /** Forgets an amendment that came of it and was refused, for the newest one that was not. */
    void cameToNothing(UUID amendment, @Nullable UUID instead) {
        if (amendment.equals(amendmentId)) {
            amendmentId = instead;
        }
    }

    private void become(ObstacleState to) {
        ObstacleState.TRANSITIONS.requireStep(state, to);
        state = to;
    }

    private @Nullable Long daysToDecision() {
        return decidedAt == null
                ? null
                : ChronoUnit.DAYS.between(BusinessTime.dayOf(createdAt()), BusinessTime.dayOf(decidedAt));
    }

    /** What others learn of it. */
    ObstacleChanged changed() {
        return new ObstacleChanged(
                id(),
                planId,
                clausePath,
                taskId,
                raisedBy,
                severity.name(),
                state.name(),
                createdAt(),
                consolidatedAt,
                escalatedAt,
                decidedAt,
                amendmentId);
    }

    ObstacleView view() {
        return new ObstacleView(
                id(),
                planId,
                clausePath,
                taskId,
                raisedBy,
                title,
                description,
                severity,
                state,
                createdAt(),
                consolidatedAt,
                consolidatedBy,
                consolidationNote,
                escalatedAt,
                escalatedBy,
                escalationNote,
                proposal,
                decidedAt,
                decidedBy,
                decision,
                amendmentId,
                daysToDecision(),
                meta());
    }
}
