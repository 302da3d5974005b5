package vn.lantoa.task.proposal;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Which rows became tasks. */
@ApplicationScoped
public class AcceptedProposalTable {

    private static final String TASKS = "SELECT path, task_id FROM task_proposal WHERE plan_id = ?";

    /** A row that has its task keeps it. */
    private static final String KEEP = """
            INSERT INTO task_proposal (plan_id, path, task_id)
            SELECT :plan, path, task_id FROM unnest(:path::text[], :task::uuid[]) AS row (path, task_id)
            ORDER BY path ON CONFLICT DO NOTHING""";

    private record Accepted(String path, UUID taskId) {}

    private final Sql sql;

    AcceptedProposalTable(Sql sql) {
        this.sql = sql;
    }

    /** The task of each row that has one, by the row's path. */
    public Map<String, UUID> tasksOf(UUID planId) {
        return sql.query(TASKS, row -> new Accepted(row.text("path"), row.uuid("task_id")), planId).stream()
                .collect(Collectors.toMap(Accepted::path, Accepted::taskId));
    }

    /** Keeps the tasks of rows by the rows' paths, but of those that have one. */
    public void keep(UUID planId, Map<String, UUID> tasks) {
        sql.statement(KEEP)
                .bind("plan", planId)
                .bind(ArrayColumns.of(tasks.entrySet())
                        .column("path", "text", Map.Entry::getKey)
                        .column("task", "uuid", Map.Entry::getValue))
                .update();
    }
}
