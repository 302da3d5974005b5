package vn.lantoa.task.budget.check;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a check. */
public enum FinanceCheckProblem implements ProblemCode {
    FINANCE_CHECK_NOT_FOUND(404),
    FINANCE_CHECK_AGENCY_UNKNOWN(400),
    FINANCE_CHECK_PLAN_UNKNOWN(400),
    FINANCE_CHECK_IN_FUTURE(400);

    private final int status;

    FinanceCheckProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
