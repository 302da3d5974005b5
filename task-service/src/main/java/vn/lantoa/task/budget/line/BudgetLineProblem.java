package vn.lantoa.task.budget.line;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a line of a budget. */
public enum BudgetLineProblem implements ProblemCode {
    BUDGET_LINE_NOT_FOUND(404),
    BUDGET_PLAN_UNKNOWN(400),
    BUDGET_PLAN_FIXED(400),
    BUDGET_AGENCY_UNKNOWN(400),
    BUDGET_SOURCE_UNKNOWN(400),
    BUDGET_TASK_UNKNOWN(400),
    BUDGET_CLAUSE_UNKNOWN(400),
    BUDGET_LINE_BOOKED(409);

    private final int status;

    BudgetLineProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
