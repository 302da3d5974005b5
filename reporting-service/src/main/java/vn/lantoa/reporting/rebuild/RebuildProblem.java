package vn.lantoa.reporting.rebuild;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a rebuild. */
public enum RebuildProblem implements ProblemCode {
    REBUILD_NOT_FOUND(404),
    REBUILD_UNDER_WAY(409);

    private final int status;

    RebuildProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
