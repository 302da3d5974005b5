package vn.lantoa.task.budget.figure;

/** Why there is no rate. */
public enum BudgetReason {
    NOTHING_ALLOCATED
}
