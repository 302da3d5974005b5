package vn.lantoa.task.budget.ledger;

import java.util.Optional;

/** How far money is on its way; each stage is part of the one before it. */
public enum BudgetStage {
    PLANNED,
    ALLOCATED,
    COMMITTED,
    DISBURSED,
    SETTLED;

    /** The stage that this one is part of; none of the first. */
    Optional<BudgetStage> before() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
