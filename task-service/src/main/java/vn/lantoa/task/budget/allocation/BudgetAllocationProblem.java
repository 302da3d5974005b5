package vn.lantoa.task.budget.allocation;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an allocation. */
public enum BudgetAllocationProblem implements ProblemCode {
    BUDGET_ALLOCATION_NOT_FOUND(404),
    BUDGET_ALLOCATION_PLAN_UNKNOWN(400),
    BUDGET_ALLOCATION_AGENCY_UNKNOWN(400),
    BUDGET_ALLOCATION_SOURCE_UNKNOWN(400),
    BUDGET_ALLOCATION_IN_FUTURE(400),
    BUDGET_ALLOCATION_IS_REVERSAL(409),
    @BreachOf("budget_allocation_reverses_key")
    BUDGET_ALLOCATION_REVERSED(409),
    BUDGET_ALLOCATIONS_TOO_LARGE(409);

    private final int status;

    BudgetAllocationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
