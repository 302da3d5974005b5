package vn.lantoa.task.budget.ledger;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/** How much money stands in each stage, in đồng. */
@Schema(name = "BudgetAmounts")
public record BudgetAmounts(long planned, long allocated, long committed, long disbursed, long settled) {

    public static final BudgetAmounts NONE = new BudgetAmounts(0, 0, 0, 0, 0);

    public BudgetAmounts plus(BudgetAmounts other) {
        return new BudgetAmounts(
                Math.addExact(planned, other.planned),
                Math.addExact(allocated, other.allocated),
                Math.addExact(committed, other.committed),
                Math.addExact(disbursed, other.disbursed),
                Math.addExact(settled, other.settled));
    }

    /** Disbursed of allocated; null where nothing is allocated. */
    public @Nullable BigDecimal rate() {
        return Decimals.share(disbursed, allocated);
    }
}
