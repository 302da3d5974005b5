package vn.lantoa.task.amendment;

import vn.lantoa.platform.web.state.Transitions;

/** How far an amendment is. */
public enum AmendmentState {
    /** Nothing is changed; somebody other than its author has yet to decide. */
    PROPOSED,
    /** The plan says so from its day on. */
    APPROVED,
    /** Refused with a reason; nothing was changed. */
    REFUSED;

    static final Transitions<AmendmentState> TRANSITIONS = Transitions.<AmendmentState>orElse(
                    AmendmentProblem.AMENDMENT_DECIDED)
            .allow(PROPOSED, APPROVED, REFUSED);
}
