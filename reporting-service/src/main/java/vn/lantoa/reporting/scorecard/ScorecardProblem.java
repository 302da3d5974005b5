package vn.lantoa.reporting.scorecard;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for a scorecard. */
public enum ScorecardProblem implements ProblemCode {
    SCORECARD_PLAN_NOT_FOUND(404),
    SCORECARD_CLAUSE_NOT_FOUND(404),
    SCORECARD_DAY_NOT_KEPT(404),
    SCORECARD_DAY_AHEAD(400),
    SCORECARD_RANGE_INVALID(400),
    SCORECARD_RANGE_TOO_LONG(400);

    private final int status;

    ScorecardProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
