package vn.lantoa.reporting.growth;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question about growth. */
public enum GrowthProblem implements ProblemCode {
    GROWTH_TARGET_REQUIRED(400),
    GROWTH_TARGET_NOT_FOUND(404),
    GROWTH_VERSION_NOT_FOUND(404),
    GROWTH_PERIOD_INVALID(400),
    GROWTH_PERIOD_OUTSIDE(400),
    GROWTH_AS_OF_FUTURE(400);

    private final int status;

    GrowthProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
