package vn.lantoa.task.audience;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a request for audiences. */
public enum AudienceProblem implements ProblemCode {
    AUDIENCE_NOT_FOUND(404);

    private final int status;

    AudienceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
