package vn.lantoa.task.budget.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.budget.ledger.BudgetAmounts;
import vn.lantoa.task.budget.ledger.LedgerTable;
import vn.lantoa.task.budget.source.FundingSourceKind;

/** Sums of what is booked on the lines of a plan. */
@ApplicationScoped
class PlanBudgetTable {

    private static final String READ = """
            SELECT {key} AS key, {label} AS label, source.kind AS kind,
                   count(DISTINCT line.id)::integer AS lines,
                   {amounts}
            FROM budget_line AS line
            JOIN funding_source AS source ON source.code = line.source_code
            LEFT JOIN task ON task.id = line.task_id
            LEFT JOIN budget_booking AS booking
              ON booking.line_id = line.id AND booking.booked_on <= :asOf AND booking.created_at <= :knownAt
            WHERE line.plan_id = :plan AND line.created_at <= :knownAt
              AND (:year::integer IS NULL OR line.fiscal_year = :year)
            GROUP BY 1, 2, 3 ORDER BY 1 NULLS LAST, 2, 3""".replace("{amounts}", LedgerTable.AMOUNTS);

    private final Sql sql;

    PlanBudgetTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * The lines of one group whose money is of one kind of source.
     *
     * @param key what they have in common; null: they have nothing there
     * @param label what that is called
     */
    record Part(
            @Nullable String key, @Nullable String label, FundingSourceKind kind, int lines, BudgetAmounts amounts) {

        boolean social() {
            return kind == FundingSourceKind.SOCIAL;
        }
    }

    /** @param year null: of all fiscal years */
    List<Part> read(UUID plan, BudgetGroup group, LocalDate asOf, Instant knownAt, @Nullable Integer year) {
        return sql.statement(READ.replace("{key}", group.key()).replace("{label}", group.label()))
                .bind("plan", plan)
                .bind("asOf", asOf)
                .bind("knownAt", knownAt)
                .bind("year", year)
                .query(row -> new Part(
                        row.text("key"),
                        row.text("label"),
                        row.constant("kind", FundingSourceKind.class),
                        row.integer("lines"),
                        LedgerTable.amounts(row)));
    }
}
