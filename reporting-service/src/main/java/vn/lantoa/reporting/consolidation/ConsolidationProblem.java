package vn.lantoa.reporting.consolidation;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for what agencies owe. */
public enum ConsolidationProblem implements ProblemCode {
    CONSOLIDATION_PERIOD_INVALID(400),
    CONSOLIDATION_PLAN_UNKNOWN(400);

    private final int status;

    ConsolidationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
