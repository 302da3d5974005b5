package vn.lantoa.reporting.report.diff;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

    List<ChangedMoney> between(Instant earlier, Instant later, UUID plan) {
        return database.statement(BOOKED)
                .bind("earlier", earlier)
                .bind("earlierDay", BusinessTime.dayOf(earlier))
                .bind("later", later)
                .bind("laterDay", BusinessTime.dayOf(later))
                .bind("plan", plan)
                .query(row -> money(row, plan));
    }

    private static ChangedMoney money(ResultColumns row, UUID plan) {
        return new ChangedMoney(
                row.text("cause"),
                plan,
                row.text("clause"),
                "plan.money." + row.text("stage").toLowerCase(Locale.ROOT),
                row.decimal("adds"));
    }
}
