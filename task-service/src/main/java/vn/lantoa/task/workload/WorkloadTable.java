package vn.lantoa.task.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.agency.AgencyLevel;
import vn.lantoa.task.task.value.TaskRole;

/** Counts the live tasks of a plan by agency and role. */
@ApplicationScoped
class WorkloadTable {

    private static final String COUNTS = """
            SELECT agency.code, agency.name, agency.level, role, count(*) AS tasks,
              count(*) FILTER (WHERE done_on IS NULL) AS open,
              count(*) FILTER (WHERE done_on IS NULL AND due_on < :day) AS overdue,
              sum(weight) AS weight,
              coalesce(sum(weight) FILTER (WHERE done_on IS NULL), 0) AS open_weight
            FROM task
            CROSS JOIN LATERAL (
              SELECT lead AS named, 1 AS place, 'LEAD' AS role
              UNION ALL SELECT unnest(cooperating), 2, 'COOPERATE'
              UNION ALL SELECT unnest(advising), 3, 'ADVISE'
              UNION ALL SELECT unnest(inspecting), 4, 'INSPECT') roles
            JOIN agency ON agency.code = roles.named
            WHERE plan_id = :plan AND (cancelled_on IS NULL OR cancelled_on > :day)
              AND (:level::text IS NULL OR agency.level = :level)
            GROUP BY agency.code, agency.name, agency.level, role, place
            ORDER BY agency.code, place""";

    /** An agency in one role. */
    record Counted(String agency, String name, AgencyLevel level, RoleWorkload work) {}

    private final Sql sql;

    WorkloadTable(Sql sql) {
        this.sql = sql;
    }

    /** By agency, the lead's role first. */
    List<Counted> of(UUID planId, LocalDate day, @Nullable AgencyLevel level) {
        return sql.statement(COUNTS)
                .bind("plan", planId)
                .bind("day", day)
                .bind("level", level)
                .query(WorkloadTable::counted);
    }

    private static Counted counted(ResultColumns row) {
        long tasks = row.bigint("tasks");
        long open = row.bigint("open");
        return new Counted(
                row.text("code"),
                row.text("name"),
                row.constant("level", AgencyLevel.class),
                new RoleWorkload(
                        row.constant("role", TaskRole.class),
                        tasks,
                        open,
                        row.bigint("overdue"),
                        tasks - open,
                        Decimals.plain(row.decimal("weight")),
                        Decimals.plain(row.decimal("open_weight"))));
    }
}
