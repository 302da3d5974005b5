package vn.lantoa.task.budget.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan's budget at the end of a day, as known at an instant.
 *
 * @param groupBy what the rows are by
 * @param fiscalYear the year that the lines are of; null: all
 * @param rows by their keys; the last one may be of lines that name nothing there
 * @param totals of all rows; no money is in two of them
 */
@Schema(name = "PlanBudget")
public record PlanBudget(
        UUID planId,
        String groupBy,
        LocalDate asOf,
        Instant knownAt,
        @Nullable Integer fiscalYear,
        List<BudgetRow> rows,
        BudgetTotals totals) {}
