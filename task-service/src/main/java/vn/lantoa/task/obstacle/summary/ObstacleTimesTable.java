package vn.lantoa.task.obstacle.summary;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.number.Decimals;

/** Counts obstacles and the days that they take. */
@ApplicationScoped
public class ObstacleTimesTable {

    private static final String DAYS = """
            SELECT count(*) FILTER (WHERE state = 'RAISED') AS raised,
              count(*) FILTER (WHERE state = 'CONSOLIDATED') AS consolidated,
              count(*) FILTER (WHERE state = 'ESCALATED') AS escalated,
              count(*) FILTER (WHERE state = 'DECIDED') AS decided,
              percentile_cont(0.5) WITHIN GROUP (ORDER BY local_day(consolidated_at) - local_day(created_at))
                FILTER (WHERE consolidated_at IS NOT NULL) AS to_consolidation,
              percentile_cont(0.5) WITHIN GROUP (ORDER BY local_day(escalated_at) - local_day(created_at))
                FILTER (WHERE escalated_at IS NOT NULL) AS to_escalation,
              percentile_cont(0.5) WITHIN GROUP (ORDER BY local_day(decided_at) - local_day(created_at))
                FILTER (WHERE decided_at IS NOT NULL) AS to_decision
            FROM obstacle
            WHERE (:plan::uuid IS NULL OR plan_id = :plan) AND (:agency::text IS NULL OR raised_by = :agency)""";

    private static final String SUMMARY =
            DAYS.replaceAll("local_day\\((\\w+)\\)", "($1 AT TIME ZONE 'Asia/Ho_Chi_Minh')::date");

    private final Sql sql;

    ObstacleTimesTable(Sql sql) {
        this.sql = sql;
    }

    public ObstacleSummary summary(@Nullable UUID planId, @Nullable String agency) {
        return sql.statement(SUMMARY)
                .bind("plan", planId)
                .bind("agency", agency)
                .queryOne(ObstacleTimesTable::summary)
                .orElseThrow();
    }

    private static ObstacleSummary summary(ResultColumns row) {
        long raised = row.bigint("raised");
        long consolidated = row.bigint("consolidated");
        long escalated = row.bigint("escalated");
        return new ObstacleSummary(
                raised + consolidated + escalated,
                raised,
                consolidated,
                escalated,
                row.bigint("decided"),
                days(row, "to_consolidation"),
                days(row, "to_escalation"),
                days(row, "to_decision"));
    }

    /** A median of whole days ends in 0 or 5 tenths. */
    private static @Nullable BigDecimal days(ResultColumns row, String column) {
        Double days = row.real(column);
        return days == null ? null : Decimals.plain(BigDecimal.valueOf(days));
    }
}
