package vn.lantoa.task.plan;

import vn.lantoa.platform.web.state.Transitions;

/** The life of a plan, and where each state may lead. */
public enum PlanStatus {
    /** Imported, not yet in force. */
    DRAFT,
    /** In force as issued. */
    ISSUED,
    /** In force, changed by at least one amendment. */
    AMENDED,
    /** Another plan took its place. */
    SUPERSEDED,
    /** Its year is over. */
    CLOSED;

    static final Transitions<PlanStatus> TRANSITIONS = Transitions.<PlanStatus>orElse(
                    PlanProblem.PLAN_TRANSITION_ILLEGAL)
            .allow(DRAFT, ISSUED, SUPERSEDED)
            .allow(ISSUED, AMENDED, SUPERSEDED, CLOSED)
            .allow(AMENDED, SUPERSEDED, CLOSED);

    /** Whether tasks can still be hung on the plan. */
    public boolean takesTasks() {
        return this == DRAFT || this == ISSUED || this == AMENDED;
    }
}
