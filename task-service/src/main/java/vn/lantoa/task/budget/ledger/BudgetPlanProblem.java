package vn.lantoa.task.budget.ledger;

import vn.lantoa.platform.web.problem.ProblemCode;

/** Why a plan gets no more money. */
public enum BudgetPlanProblem implements ProblemCode {
    BUDGET_PLAN_SUPERSEDED(409);

    private final int status;

    BudgetPlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
