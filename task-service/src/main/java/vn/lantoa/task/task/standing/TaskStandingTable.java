package vn.lantoa.task.task.standing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.task.TaskView;

/**
 * Notes how far tasks are by one statement that writes nothing else of them: what is searched for is made anew whenever
 * a statement names the columns that it is made of.
 */
@ApplicationScoped
public class TaskStandingTable {

    private static final String KEEP = """
            UPDATE task
            SET percent = said.percent, done_on = said.done_on, version = said.version, updated_at = said.updated_at,
              updated_by = said.updated_by
            FROM unnest(:id::uuid[], :percent::numeric[], :doneOn::date[], :version::int8[], :updatedAt::timestamptz[],
              :updatedBy::text[]) AS said (id, percent, done_on, version, updated_at, updated_by)
            WHERE task.id = said.id AND task.version = said.version - 1""";

    private static final String PLANS = "SELECT id, plan_id FROM task WHERE id = ANY (?)";

    private record PlanOf(UUID taskId, UUID planId) {}

    private final Sql sql;

    TaskStandingTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Notes how far these tasks are, who said so and when.
     *
     * @param raised as they are then, each one version further
     * @throws OptimisticLockException when one of them has another version
     */
    public void keep(List<TaskView> raised) {
        int kept = sql.statement(KEEP)
                .bind(ArrayColumns.of(raised)
                        .column("id", "uuid", TaskView::id)
                        .column("percent", "numeric", TaskView::percent)
                        .column("doneOn", "date", TaskView::doneOn)
                        .column("version", "int8", task -> task.meta().version())
                        .column("updatedAt", "timestamptz", task -> task.meta().updatedAt())
                        .column("updatedBy", "text", task -> task.meta().updatedBy()))
                .update();
        if (kept < raised.size()) {
            throw new OptimisticLockException(raised.size() - kept + " tasks were changed meanwhile");
        }
    }

    /** The plan of each of these tasks, as far as they are flushed. */
    public Map<UUID, UUID> plansOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.query(PLANS, row -> new PlanOf(row.uuid("id"), row.uuid("plan_id")), ids).stream()
                        .collect(Collectors.toMap(PlanOf::taskId, PlanOf::planId));
    }
}
