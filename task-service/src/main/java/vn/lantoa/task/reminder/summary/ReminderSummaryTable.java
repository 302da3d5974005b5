package vn.lantoa.task.reminder.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.number.Decimals;

/** Counts the reminders of each agency. Their days are those of Việt Nam. */
@ApplicationScoped
class ReminderSummaryTable {

    private static final String COUNT = """
            SELECT r.agency, count(*) AS sent, count(answered_at) AS answered,
              count(*) FILTER (WHERE (answered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > due_by) AS answered_late,
              count(*) FILTER (WHERE answered_at IS NULL AND due_by >= :today) AS open,
              count(*) FILTER (WHERE answered_at IS NULL AND due_by < :today) AS silent,
              min(due_by) FILTER (WHERE answered_at IS NULL AND due_by < :today) AS silent_since,
              max(level) AS highest_level,
              round(avg(extract(epoch FROM greatest(answered_at, r.created_at) - r.created_at))
                FILTER (WHERE answered_at IS NOT NULL) / 3600, 2) AS mean_hours
            FROM reminder r LEFT JOIN task t ON t.id = r.task_id
            WHERE (:plan::uuid IS NULL OR t.plan_id = :plan) AND (:agency::text IS NULL OR r.agency = :agency)
            GROUP BY r.agency ORDER BY r.agency""";

    private final Sql sql;

    ReminderSummaryTable(Sql sql) {
        this.sql = sql;
    }

    List<AgencyResponse> count(@Nullable UUID plan, @Nullable String agency, LocalDate today) {
        return sql.statement(COUNT)
                .bind("plan", plan)
                .bind("agency", agency)
                .bind("today", today)
                .query(ReminderSummaryTable::response);
    }

    private static AgencyResponse response(ResultColumns row) {
        BigDecimal hours = row.decimal("mean_hours");
        return new AgencyResponse(
                row.text("agency"),
                row.bigint("sent"),
                row.bigint("answered"),
                row.bigint("answered_late"),
                row.bigint("open"),
                row.bigint("silent"),
                row.date("silent_since"),
                row.integer("highest_level"),
                Optional.ofNullable(hours).map(Decimals::plain).orElse(null));
    }
}
