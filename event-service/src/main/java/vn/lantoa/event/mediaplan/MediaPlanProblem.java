package vn.lantoa.event.mediaplan;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a media plan. */
public enum MediaPlanProblem implements ProblemCode {
    MEDIA_PLAN_LANGUAGE_INVALID(400),
    MEDIA_PLAN_BOUNDS_REVERSED(400),
    MEDIA_PLAN_LINE_REPEATED(400);

    private final int status;

    MediaPlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
