package vn.lantoa.task.budget.figure;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.budget.ledger.BudgetAmounts;

/**
 * What some lines have together.
 *
 * @param social what of it is of society
 */
record BudgetSum(int lines, BudgetAmounts amounts, BudgetAmounts social) {

    static final BudgetSum NONE = new BudgetSum(0, BudgetAmounts.NONE, BudgetAmounts.NONE);

    static BudgetSum of(List<PlanBudgetTable.Part> parts) {
        return parts.stream().map(BudgetSum::of).reduce(NONE, BudgetSum::plus);
    }

    private static BudgetSum of(PlanBudgetTable.Part part) {
        return new BudgetSum(part.lines(), part.amounts(), part.social() ? part.amounts() : BudgetAmounts.NONE);
    }

    private BudgetSum plus(BudgetSum other) {
        return new BudgetSum(lines + other.lines, amounts.plus(other.amounts), social.plus(other.social));
    }

    /** Allocated of society, of all that is allocated; null where nothing is. */
    @Nullable
    BigDecimal socialShare() {
        return Decimals.share(social.allocated(), amounts.allocated());
    }
}
