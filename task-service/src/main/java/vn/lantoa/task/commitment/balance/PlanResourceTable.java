package vn.lantoa.task.commitment.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Adds up what is committed to each task of a plan. */
@ApplicationScoped
class PlanResourceTable {

    // least() passes null by: a sum of nothing would be the most there can be
    private static final String TASKS = """
            SELECT task.id, code, title, lead, staff_needed, amount_needed,
              committed.staff::bigint AS staff, committed.amount::bigint AS amount
            FROM task CROSS JOIN LATERAL (
              SELECT count(*) AS entries, least(coalesce(sum(staff_count), 0), %1$d) AS staff,
                least(coalesce(sum(amount_vnd), 0), %1$d) AS amount
              FROM resource_commitment WHERE task_id = task.id) committed
            WHERE plan_id = :plan AND (cancelled_on IS NULL OR cancelled_on > :day)
              AND (staff_needed IS NOT NULL OR amount_needed IS NOT NULL OR committed.entries > 0)
            ORDER BY due_on, task.id""".formatted(ResourceBalance.MOST);

    private final Sql sql;

    PlanResourceTable(Sql sql) {
        this.sql = sql;
    }

    List<TaskResources> of(UUID planId, LocalDate day) {
        return sql.statement(TASKS).bind("plan", planId).bind("day", day).query(PlanResourceTable::task);
    }

    private static TaskResources task(ResultColumns row) {
        return new TaskResources(
                row.uuid("id"),
                row.text("code"),
                row.text("title"),
                row.text("lead"),
                ResourceBalance.of(row.bigint("staff_needed"), row.bigint("staff")),
                ResourceBalance.of(row.bigint("amount_needed"), row.bigint("amount")));
    }
}
