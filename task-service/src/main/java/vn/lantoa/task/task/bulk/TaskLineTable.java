package vn.lantoa.task.task.bulk;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Which lines became tasks. */
@ApplicationScoped
public class TaskLineTable {

    private static final String TASKS = "SELECT sha256, task_id FROM task_line WHERE plan_id = ?";

    private static final String KEEP = """
            INSERT INTO task_line (plan_id, sha256, task_id)
            SELECT :plan, sha256, task_id FROM unnest(:sha256::text[], :task::uuid[]) AS line (sha256, task_id)
            ORDER BY sha256 ON CONFLICT DO NOTHING""";

    private static final String CARRY = """
            INSERT INTO task_line (plan_id, sha256, task_id)
            SELECT :to, sha256, task_id FROM task_line
            WHERE plan_id = :from AND task_id IN (SELECT unnest(:task::uuid[]))
            ORDER BY sha256 ON CONFLICT DO NOTHING""";

    private record Known(String sha256, UUID taskId) {}

    private final Sql sql;

    TaskLineTable(Sql sql) {
        this.sql = sql;
    }

    /** The task of each line of a plan that has one, by what the line says. */
    public Map<String, UUID> tasksOf(UUID planId) {
        return sql.query(TASKS, row -> new Known(row.text("sha256"), row.uuid("task_id")), planId).stream()
                .collect(Collectors.toMap(Known::sha256, Known::taskId));
    }

    /** Keeps which lines became which tasks. */
    public void keep(UUID planId, Map<String, UUID> tasks) {
        sql.statement(KEEP)
                .bind("plan", planId)
                .bind(ArrayColumns.of(tasks.entrySet())
                        .column("sha256", "text", Map.Entry::getKey)
                        .column("task", "uuid", Map.Entry::getValue))
                .update();
    }

    /** The lines that became these tasks of a plan are known in another plan, too. */
    public void carry(UUID from, UUID to, Collection<UUID> tasks) {
        sql.statement(CARRY)
                .bind("from", from)
                .bind("to", to)
                .bind(ArrayColumns.of(tasks).column("task", "uuid", Function.identity()))
                .update();
    }
}
