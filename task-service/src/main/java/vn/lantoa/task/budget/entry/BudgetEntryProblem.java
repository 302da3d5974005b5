package vn.lantoa.task.budget.entry;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an entry of a line's ledger. */
public enum BudgetEntryProblem implements ProblemCode {
    BUDGET_ENTRY_NOT_FOUND(404),
    BUDGET_AMOUNT_NOT_POSITIVE(400),
    BUDGET_BOOKED_IN_FUTURE(400),
    BUDGET_REVERSAL_UNKNOWN(400),
    BUDGET_REVERSAL_NOT_WHOLE(400),
    BUDGET_REVERSAL_TOO_EARLY(400),
    BUDGET_STAGE_EXCEEDED(409),
    BUDGET_ENTRY_IS_REVERSAL(409),
    @BreachOf("budget_booking_reverses_key")
    BUDGET_ENTRY_REVERSED(409),
    BUDGET_TOO_LARGE(409),
    /** A warning only: a decision may be entered after what rests on it. */
    BUDGET_ALLOCATION_SHORT(400);

    private final int status;

    BudgetEntryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
