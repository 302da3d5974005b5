package vn.lantoa.reporting.scorecard.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/** Reads what stands on the budget lines of a plan, in the caller's transaction. */
@ApplicationScoped
public class MoneyTable {

    /** Budget lines {@code l}, each with its task {@code t} unless that was carried over to another plan. */
    public static final String LINES = "budget_line l LEFT JOIN task t ON t.id = l.task_id AND t.plan_id = l.plan_id";

    /**
     * The clause that one of {@link #LINES} counts for (rules.md §2): its own, else that of its task where this serves
     * one only, so that no money counts twice; empty: none. Whether the plan has the clause still does not matter.
     */
    public static final String CLAUSE =
            "coalesce(l.clause_path," + " CASE WHEN cardinality(t.clause_paths) = 1 THEN t.clause_paths[1] END, '')";

    private static final String MONEY = """
            SELECT %s AS clause, l.source_kind = 'SOCIAL' AS social, m.*
            FROM %s CROSS JOIN LATERAL (
              SELECT coalesce(sum(amount_vnd) FILTER (WHERE stage = 'PLANNED'), 0)::bigint AS planned,
                     coalesce(sum(amount_vnd) FILTER (WHERE stage = 'ALLOCATED'), 0)::bigint AS allocated,
                     coalesce(sum(amount_vnd) FILTER (WHERE stage = 'COMMITTED'), 0)::bigint AS committed,
                     coalesce(sum(amount_vnd) FILTER (WHERE stage = 'DISBURSED'), 0)::bigint AS disbursed,
                     coalesce(sum(amount_vnd) FILTER (WHERE stage = 'SETTLED'), 0)::bigint AS settled
              FROM budget_entry e
              WHERE e.line_id = l.id AND e.booked_on <= :day
                AND (:knownAt::timestamptz IS NULL OR e.known_from <= :knownAt)) m
            WHERE l.plan_id = :plan""".formatted(CLAUSE, LINES);

    private final Database database;

    MoneyTable(Database database) {
        this.database = database;
    }

    /**
     * The lines of a plan with what was booked on them until the day.
     *
     * @param knownAt what was known then counts; null: all that is known
     */
    public List<LineMoney> lines(UUID planId, LocalDate day, @Nullable Instant knownAt) {
        return database.statement(MONEY)
                .bind("day", day)
                .bind("knownAt", knownAt)
                .bind("plan", planId)
                .query(MoneyTable::line);
    }

    private static LineMoney line(ResultColumns row) {
        return new LineMoney(
                row.text("clause"),
                row.bool("social"),
                row.bigint("planned"),
                row.bigint("allocated"),
                row.bigint("committed"),
                row.bigint("disbursed"),
                row.bigint("settled"));
    }
}
