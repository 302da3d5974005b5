package vn.lantoa.reporting.share;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for shares, beside what is wrong with the figures that they are made of. */
public enum ContentShareProblem implements ProblemCode {
    CONTENT_SHARE_PLAN_REQUIRED(400),
    CONTENT_SHARE_PLAN_UNKNOWN(400);

    private final int status;

    ContentShareProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
