package vn.lantoa.task.budget.figure;

import java.math.BigDecimal;
import java.math.BigInteger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.budget.ledger.BudgetAmounts;

/**
 * All money of a plan.
 *
 * @param lines how many lines there are
 * @param executionRate disbursed divided by allocated, six decimals; null with a reason
 * @param decided what decisions assign, beside what lines have allocated
 * @param social what of it is of society
 * @param socialShare allocated of society divided by all that is allocated, six decimals; null with the reason
 */
@Schema(name = "BudgetTotals")
public record BudgetTotals(
        int lines,
        @JsonUnwrapped BudgetAmounts amounts,
        @Nullable BigDecimal executionRate,
        @Nullable BudgetReason reason,
        BigInteger decided,
        BudgetAmounts social,
        @Nullable BigDecimal socialShare) {

    static BudgetTotals of(int lines, BudgetAmounts all, BudgetAmounts social, BigInteger decided) {
        BigDecimal rate = all.rate();
        return new BudgetTotals(
                lines,
                all,
                rate,
                rate == null ? BudgetReason.NOTHING_ALLOCATED : null,
                decided,
                social,
                Decimals.share(social.allocated(), all.allocated()));
    }
}
