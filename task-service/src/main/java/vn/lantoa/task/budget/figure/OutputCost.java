package vn.lantoa.task.budget.figure;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.budget.ledger.BudgetAmounts;

/**
 * What one unit of a task's output costs (rules.md §2), in whole đồng, half up.
 *
 * @param quantity how much the task shall bring about, as it says now
 * @param unit what that counts; null where the task does not say
 * @param produced how much of it there is: as was reported last, else all of it once the task is done; null before
 * @param plannedVnd planned divided by the quantity; null where that is 0
 * @param disbursedVnd disbursed divided by what is produced; null where that is nothing
 */
@Schema(name = "OutputCost")
public record OutputCost(
        BigDecimal quantity,
        @Nullable String unit,
        @Nullable BigDecimal produced,
        @Nullable BigInteger plannedVnd,
        @Nullable BigInteger disbursedVnd) {

    /** What a task shall bring about, and what there is of it. */
    record Output(
            BigDecimal quantity,
            @Nullable String unit,
            @Nullable BigDecimal produced) {}

    static OutputCost of(Output output, BudgetAmounts money) {
        BigDecimal produced = output.produced();
        return new OutputCost(
                Decimals.plain(output.quantity()),
                output.unit(),
                produced == null ? null : Decimals.plain(produced),
                Decimals.each(money.planned(), output.quantity()),
                produced == null ? null : Decimals.each(money.disbursed(), produced));
    }
}
