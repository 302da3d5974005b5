package vn.lantoa.task.task.history;

import java.time.Instant;
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
            VALUES (:id, :version, :knownFrom, :plan, :title, :clauses, :start, :due, :lead, :cooperating, :weight,
              :cancelledOn)
            ON CONFLICT DO NOTHING""";

    private static final String KNOWN = """
            SELECT * FROM (
              SELECT DISTINCT ON (task_id) * FROM task_history
              WHERE known_from <= :at AND task_id IN (SELECT task_id FROM task_history WHERE plan_id = :plan)
              ORDER BY task_id, version DESC) known
            WHERE plan_id = :plan
            ORDER BY due_on, task_id""";

    private final Sql sql;

    TaskHistoryTable(Sql sql) {
        this.sql = sql;
    }

    /** Adds a state; nothing where the same version is there. */
    public void keep(KnownTask task) {
        sql.statement(KEEP)
                .bind("id", task.id())
                .bind("version", task.version())
                .bind("knownFrom", task.knownFrom())
                .bind("plan", task.planId())
                .bind("title", task.title())
                .bind("clauses", task.clausePaths())
                .bind("start", task.startOn())
                .bind("due", task.dueOn())
                .bind("lead", task.lead())
                .bind("cooperating", task.cooperating())
                .bind("weight", task.weight())
                .bind("cancelledOn", task.cancelledOn())
                .update();
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
