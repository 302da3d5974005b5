package vn.lantoa.media.brief;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a brief. */
public enum ContentBriefProblem implements ProblemCode {
    BRIEF_NOT_FOUND(404),
    BRIEF_AGENCY_UNKNOWN(400),
    BRIEF_CHANNEL_UNKNOWN(400),
    BRIEF_LANGUAGE_INVALID(400),
    BRIEF_LINE_TWICE(400),
    BRIEF_DAYS_REVERSED(400),
    BRIEF_NOT_DRAFT(409),
    BRIEF_TRANSITION_ILLEGAL(409);

    private final int status;

    ContentBriefProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
