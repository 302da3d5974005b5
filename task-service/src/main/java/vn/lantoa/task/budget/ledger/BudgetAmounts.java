package vn.lantoa.task.budget.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/** How much money stands in each stage, in đồng: exact, however many lines there are. */
@Schema(name = "BudgetAmounts")
public record BudgetAmounts(
        BigInteger planned, BigInteger allocated, BigInteger committed, BigInteger disbursed, BigInteger settled) {

    public static final BudgetAmounts NONE =
            new BudgetAmounts(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

    public BudgetAmounts plus(BudgetAmounts other) {
        return new BudgetAmounts(
                planned.add(other.planned),
                allocated.add(other.allocated),
                committed.add(other.committed),
                disbursed.add(other.disbursed),
                settled.add(other.settled));
    }

    /** Disbursed of allocated; null where nothing is allocated. */
    public @Nullable BigDecimal rate() {
        return Decimals.share(disbursed, allocated);
    }
}
