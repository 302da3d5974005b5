package vn.lantoa.task.budget.figure;

import java.math.BigDecimal;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.budget.ledger.BudgetAmounts;

/**
 * The money of the lines of one group. Of the first seven fields one is set, that of the grouping; none in the last
 * row, of lines that name nothing there.
 *
 * @param name what the agency, task or source is called
 * @param lines how many lines there are
 * @param executionRate disbursed divided by allocated, six decimals; null with a reason
 * @param socialShare allocated of society divided by all that is allocated, six decimals; null with the reason
 * @param unitCost of a task that counts what it brings about; null of all else
 */
@Schema(name = "BudgetRow")
public record BudgetRow(
        @Nullable String agency,
        @Nullable String clause,
        @Nullable UUID task,
        @Nullable String event,
        @Nullable String source,
        @Nullable UUID order,
        @Nullable Integer fiscalYear,
        @Nullable String name,
        int lines,
        @JsonUnwrapped BudgetAmounts amounts,
        @Nullable BigDecimal executionRate,
        @Nullable BudgetReason reason,
        @Nullable BigDecimal socialShare,
        @Nullable OutputCost unitCost) {

    static BudgetRow of(BudgetGroup group, @Nullable String key, @Nullable String name, BudgetSum sum) {
        String task = group.at(BudgetGroup.TASK, key);
        String order = group.at(BudgetGroup.ORDER, key);
        String year = group.at(BudgetGroup.FISCAL_YEAR, key);
        BigDecimal rate = sum.amounts().rate();
        return new BudgetRow(
                group.at(BudgetGroup.AGENCY, key),
                group.at(BudgetGroup.CLAUSE, key),
                task == null ? null : UUID.fromString(task),
                group.at(BudgetGroup.EVENT, key),
                group.at(BudgetGroup.SOURCE, key),
                order == null ? null : UUID.fromString(order),
                year == null ? null : Integer.valueOf(year),
                name,
                sum.lines(),
                sum.amounts(),
                rate,
                rate == null ? BudgetReason.NOTHING_ALLOCATED : null,
                sum.socialShare(),
                null);
    }

    /** The same, with what a unit costs of what its task brings about. */
    BudgetRow with(OutputCost cost) {
        return new BudgetRow(
                agency,
                clause,
                task,
                event,
                source,
                order,
                fiscalYear,
                name,
                lines,
                amounts,
                executionRate,
                reason,
                socialShare,
                cost);
    }
}
