package vn.lantoa.task.budget.ledger;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Sums of what is booked on lines. Who books by them holds the line meanwhile. */
@ApplicationScoped
public class LedgerTable {

    /** A column for each stage, of bookings that are called {@code booking}. */
    public static final String AMOUNTS = """
            coalesce(sum(booking.amount_vnd) FILTER (WHERE booking.stage = 'PLANNED'), 0) AS planned,
            coalesce(sum(booking.amount_vnd) FILTER (WHERE booking.stage = 'ALLOCATED'), 0) AS allocated,
            coalesce(sum(booking.amount_vnd) FILTER (WHERE booking.stage = 'COMMITTED'), 0) AS committed,
            coalesce(sum(booking.amount_vnd) FILTER (WHERE booking.stage = 'DISBURSED'), 0) AS disbursed,
            coalesce(sum(booking.amount_vnd) FILTER (WHERE booking.stage = 'SETTLED'), 0) AS settled""";

    private static final String OF_LINE = """
            SELECT stage, booked_on, sum(amount_vnd)::bigint AS amount
            FROM budget_booking WHERE line_id = ? GROUP BY stage, booked_on""";

    private static final String NEXT_ORDINAL =
            "SELECT coalesce(max(ordinal), 0) + 1 AS ordinal FROM budget_booking WHERE line_id = ?";

    private static final String OF_LINES = """
            SELECT booking.line_id, {amounts} FROM budget_booking AS booking
            WHERE booking.line_id = ANY (:lines) GROUP BY booking.line_id""".replace("{amounts}", AMOUNTS);

    private static final String OF_PLAN = """
            SELECT coalesce(sum(amount_vnd), 0) AS amount
            FROM budget_booking JOIN budget_line ON budget_line.id = line_id
            WHERE plan_id = ? AND stage = 'PLANNED'""";

    private final Sql sql;

    LedgerTable(Sql sql) {
        this.sql = sql;
    }

    /** All that is booked on a line. */
    public StageLedger of(UUID line) {
        return new StageLedger(sql.query(
                OF_LINE,
                row -> new Booked(
                        row.constant("stage", BudgetStage.class), row.date("booked_on"), row.bigint("amount")),
                line));
    }

    /** The number that the next booking of a line has among them, from 1. */
    public int nextOrdinal(UUID line) {
        return sql.queryOne(NEXT_ORDINAL, row -> row.integer("ordinal"), line).orElseThrow();
    }

    /** What stands on each of these lines; those without a booking are left out. */
    public Map<UUID, BudgetAmounts> of(Collection<UUID> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        return sql.statement(OF_LINES).bind("lines", List.copyOf(lines)).query(Line::of).stream()
                .collect(Collectors.toMap(Line::id, Line::amounts));
    }

    /** What a plan has planned altogether. */
    public BigInteger plannedOf(UUID plan) {
        return sql.queryOne(OF_PLAN, row -> sum(row, "amount"), plan).orElseThrow();
    }

    /** The columns of {@link #AMOUNTS}. */
    public static BudgetAmounts amounts(ResultColumns row) {
        return new BudgetAmounts(
                sum(row, "planned"),
                sum(row, "allocated"),
                sum(row, "committed"),
                sum(row, "disbursed"),
                sum(row, "settled"));
    }

    /** A sum, which may be beyond what a bigint holds. */
    static BigInteger sum(ResultColumns row, String column) {
        return row.decimal(column).toBigIntegerExact();
    }

    private record Line(UUID id, BudgetAmounts amounts) {

        static Line of(ResultColumns row) {
            return new Line(row.uuid("line_id"), LedgerTable.amounts(row));
        }
    }
}
