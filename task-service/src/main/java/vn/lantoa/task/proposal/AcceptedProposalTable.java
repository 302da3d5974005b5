package vn.lantoa.task.proposal;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** Which rows became tasks. */
@ApplicationScoped
class AcceptedProposalTable {

    private static final String TASKS = "SELECT path, task_id FROM task_proposal WHERE plan_id = ?";
    private static final String KEEP = "INSERT INTO task_proposal (plan_id, path, task_id) VALUES (?, ?, ?)";

    private record Accepted(String path, UUID taskId) {}

    private final Sql sql;

    AcceptedProposalTable(Sql sql) {
        this.sql = sql;
    }

    /** The task of each row that has one, by the row's path. */
    Map<String, UUID> tasksOf(UUID planId) {
        return sql.query(TASKS, row -> new Accepted(row.text("path"), row.uuid("task_id")), planId).stream()
                .collect(Collectors.toMap(Accepted::path, Accepted::taskId));
    }

    void keep(UUID planId, String path, UUID taskId) {
        sql.update(KEEP, planId, path, taskId);
    }
}
