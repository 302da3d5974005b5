package vn.lantoa.media.brief;

import vn.lantoa.platform.web.state.Transitions;

/** How far a brief is. */
public enum BriefState {
    /** It is written; press agencies do not see it. */
    DRAFT,
    /** Press agencies have it; it says the same from now on. */
    ISSUED,
    /** It asks for nothing more; what was published stays counted. */
    CLOSED;

    static final Transitions<BriefState> TRANSITIONS = Transitions.<BriefState>orElse(
                    ContentBriefProblem.BRIEF_TRANSITION_ILLEGAL)
            .allow(DRAFT, ISSUED)
            .allow(ISSUED, CLOSED);
}
