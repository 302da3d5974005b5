package vn.lantoa.reporting.obligation;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for what is due. */
public enum ObligationProblem implements ProblemCode {
    OBLIGATION_AGENCY_UNKNOWN(400),
    OBLIGATION_RANGE_INVALID(400),
    OBLIGATION_RANGE_TOO_LONG(400);

    private final int status;

    ObligationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
