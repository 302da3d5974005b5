package vn.lantoa.task.budget.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.budget.ledger.BudgetAmounts;

/**
 * All money of a plan.
 *
 * @param lines how many lines there are
 * @param executionRate disbursed divided by allocated, six decimals; null with a reason
 * @param decided what decisions assign, beside what lines have allocated
 * @param social what of it is of society
 * @param socialShare allocated of society divided by all that is allocated, six decimals; null with the reason
 * @param kinds the same by the kinds of sources, each one
 */
@Schema(name = "BudgetTotals")
public record BudgetTotals(
        int lines,
        @JsonUnwrapped BudgetAmounts amounts,
        @Nullable BigDecimal executionRate,
        @Nullable BudgetReason reason,
        BigInteger decided,
        BudgetAmounts social,
        @Nullable BigDecimal socialShare,
        List<SourceKindMoney> kinds) {

    static BudgetTotals of(List<PlanBudgetTable.Part> parts, BigInteger decided) {
        BudgetSum sum = BudgetSum.of(parts);
        BigDecimal rate = sum.amounts().rate();
        return new BudgetTotals(
                sum.lines(),
                sum.amounts(),
                rate,
                rate == null ? BudgetReason.NOTHING_ALLOCATED : null,
                decided,
                sum.social(),
                sum.socialShare(),
                SourceKindMoney.of(parts));
    }
}
