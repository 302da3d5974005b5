package vn.lantoa.media.correction;

import vn.lantoa.platform.web.state.Transitions;

/** How far a correction is. */
public enum CorrectionState {
    /** Nothing is changed; somebody other than its author has yet to decide. */
    REQUESTED,
    /** Applied, all of it. */
    APPROVED,
    /** Refused with a reason; nothing was changed. */
    REFUSED;

    static final Transitions<CorrectionState> TRANSITIONS = Transitions.<CorrectionState>orElse(
                    CorrectionProblem.CORRECTION_DECIDED)
            .allow(REQUESTED, APPROVED, REFUSED);
}
