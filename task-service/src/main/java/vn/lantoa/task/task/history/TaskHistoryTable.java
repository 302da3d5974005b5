package vn.lantoa.task.task.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Every state that tasks were ever in, but for how far they were: that is what progress updates say. */
@ApplicationScoped
public class TaskHistoryTable {

    private static final String KEEP = """
            INSERT INTO task_history (task_id, version, known_from, plan_id, title, clause_paths, start_on, due_on,
              lead, cooperating, weight, cancelled_on)
            SELECT id, version, updated_at, plan_id, title, clause_paths, start_on, due_on, lead, cooperating, weight,
              cancelled_on
            FROM task WHERE id = ANY(:ids)
            ON CONFLICT DO NOTHING""";

    private static final String KNOWN = """
            SELECT known.* FROM (SELECT DISTINCT task_id FROM task_history WHERE plan_id = :plan) AS once
            CROSS JOIN LATERAL (
              SELECT * FROM task_history WHERE task_id = once.task_id AND known_from <= :at
              ORDER BY version DESC LIMIT 1) AS known
            WHERE plan_id = :plan
            ORDER BY due_on, task_id""";

    private final Sql sql;

    TaskHistoryTable(Sql sql) {
        this.sql = sql;
    }

    /** Adds the states of these tasks as they are flushed; nothing where the same version is there. */
    public void keep(Collection<UUID> taskIds) {
        if (!taskIds.isEmpty()) {
            sql.statement(KEEP).bind("ids", taskIds).update();
        }
    }

    /** The tasks of a plan that were known at an instant, each as it was known then, by due day. */
    public List<KnownTask> of(UUID planId, Instant knownAt) {
        return sql.statement(KNOWN).bind("plan", planId).bind("at", knownAt).query(TaskHistoryTable::task);
    }

    private static KnownTask task(ResultColumns row) {
        return new KnownTask(
                row.uuid("task_id"),
                row.bigint("version"),
                row.instant("known_from"),
                row.uuid("plan_id"),
                row.text("title"),
                row.texts("clause_paths"),
                row.date("start_on"),
                row.date("due_on"),
                row.text("lead"),
                row.texts("cooperating"),
                row.decimal("weight"),
                row.date("cancelled_on"));
    }
}
