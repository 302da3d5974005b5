package vn.lantoa.reporting.report.diff;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.scorecard.steering.MoneyTable;

/** What was booked on a plan between two known times: entries are a log, of which each is known from an instant on. */
@ApplicationScoped
class ChangedMoneyTable {

    private static final String BOOKED = """
            SELECT CASE WHEN r.booked_on <= :earlierDay AND r.known_from <= :earlier THEN 'CORRECTION' ELSE 'NEW' END
                     AS cause,
                   %s AS clause, e.stage, sum(e.amount_vnd) AS adds
            FROM %s JOIN budget_entry e ON e.line_id = l.id LEFT JOIN budget_entry r ON r.id = e.reverses
            WHERE l.plan_id = :plan AND e.booked_on <= :laterDay AND e.known_from <= :later
              AND NOT (e.booked_on <= :earlierDay AND e.known_from <= :earlier)
            GROUP BY 1, 2, e.stage""".formatted(MoneyTable.CLAUSE, MoneyTable.LINES);

    private final Database database;

    ChangedMoneyTable(Database database) {
        this.database = database;
    }

    List<ChangedSum> between(Instant earlier, Instant later, UUID plan) {
        return database.statement(BOOKED)
                .bind("earlier", earlier)
                .bind("earlierDay", BusinessTime.dayOf(earlier))
                .bind("later", later)
                .bind("laterDay", BusinessTime.dayOf(later))
                .bind("plan", plan)
                .query(row -> money(row, plan));
    }

    /** A correction where it takes back what was booked before; of the plan, and of the clause or of none. */
    private static ChangedSum money(ResultColumns row, UUID plan) {
        return new ChangedSum(
                row.text("cause"),
                "plan.money." + row.text("stage").toLowerCase(Locale.ROOT),
                Set.of(
                        Map.of("planId", plan.toString()),
                        Map.of("planId", plan.toString(), "clause", row.text("clause"))),
                row.decimal("adds"));
    }
}
