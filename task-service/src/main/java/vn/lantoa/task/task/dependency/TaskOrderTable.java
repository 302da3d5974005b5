package vn.lantoa.task.task.dependency;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.task.dependency.TaskOrder.OrderedTask;

/** Reads which tasks of a plan come before which. */
@ApplicationScoped
public class TaskOrderTable {

    private static final String OF_PLAN = "SELECT id, code, depends_on FROM task WHERE plan_id = ?";

    private final Sql sql;

    TaskOrderTable(Sql sql) {
        this.sql = sql;
    }

    public TaskOrder of(UUID planId) {
        TaskOrder order = new TaskOrder();
        sql.query(
                        OF_PLAN,
                        row -> new OrderedTask(row.uuid("id"), row.text("code"), row.list("depends_on", UUID.class)),
                        planId)
                .forEach(task -> order.put(task.id(), task.code(), task.dependsOn()));
        return order;
    }
}
