package vn.lantoa.task.budget.ledger;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Sql;

/** Sums of what decisions assigned, beside what lines say is allocated. */
@ApplicationScoped
public class DecidedTable {

    private static final String OF_PLAN =
            "SELECT coalesce(sum(amount_vnd), 0) AS amount FROM budget_allocation WHERE plan_id = ?";

    private static final String AS_OF = """
            SELECT coalesce(sum(amount_vnd), 0) AS amount FROM budget_allocation
            WHERE plan_id = :plan AND decided_on <= :asOf AND created_at <= :knownAt
              AND (:year::integer IS NULL OR fiscal_year = :year)""";

    private static final String LEFT = """
            SELECT coalesce((SELECT sum(amount_vnd) FROM budget_allocation
                             WHERE plan_id = :plan AND agency = :agency AND source_code = :source
                               AND fiscal_year = :year), 0)
                 - coalesce((SELECT sum(booking.amount_vnd)
                             FROM budget_booking AS booking JOIN budget_line AS line ON line.id = booking.line_id
                             WHERE line.plan_id = :plan AND line.agency = :agency AND line.source_code = :source
                               AND line.fiscal_year = :year AND booking.stage = 'ALLOCATED'), 0) AS amount""";

    private final Sql sql;

    DecidedTable(Sql sql) {
        this.sql = sql;
    }

    /** What all decisions of a plan assign. */
    public BigInteger of(UUID plan) {
        return sql.queryOne(OF_PLAN, row -> LedgerTable.sum(row, "amount"), plan)
                .orElseThrow();
    }

    /**
     * What the decisions until a day assign, as known at an instant.
     *
     * @param year null: of all fiscal years
     */
    public BigInteger of(UUID plan, LocalDate asOf, Instant knownAt, @Nullable Integer year) {
        return sql.statement(AS_OF)
                .bind("plan", plan)
                .bind("asOf", asOf)
                .bind("knownAt", knownAt)
                .bind("year", year)
                .queryOne(row -> LedgerTable.sum(row, "amount"))
                .orElseThrow();
    }

    /**
     * What decisions assign to an agency out of a source for a year, less what its lines have allocated: below zero
     * where lines have more.
     */
    public BigInteger left(UUID plan, String agency, String source, int year) {
        return sql.statement(LEFT)
                .bind("plan", plan)
                .bind("agency", agency)
                .bind("source", source)
                .bind("year", year)
                .queryOne(row -> LedgerTable.sum(row, "amount"))
                .orElseThrow();
    }
}
