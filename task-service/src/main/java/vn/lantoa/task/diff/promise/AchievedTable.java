package vn.lantoa.task.diff.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;

/** How much of their deliverables was done on a day, and which tasks a plan ever had. */
@ApplicationScoped
class AchievedTable {

    private static final String QUANTITIES = """
            SELECT DISTINCT ON (task_id) task_id, quantity_done FROM progress_update
            WHERE task_id = ANY (:task::uuid[]) AND effective_on <= :day AND quantity_done IS NOT NULL
            ORDER BY task_id, effective_on DESC, created_at DESC""";
    private static final String EVER_OF = "SELECT DISTINCT task_id FROM task_history WHERE plan_id = ?";

    private final Sql sql;

    AchievedTable(Sql sql) {
        this.sql = sql;
    }

    /** The last quantity that was said by the end of a day, by task; nothing of a task of which nobody said one. */
    Map<UUID, BigDecimal> quantitiesAt(Collection<UUID> tasks, LocalDate day) {
        return sql
                .statement(QUANTITIES)
                .bind("day", day)
                .bind(ArrayColumns.of(tasks).column("task", "uuid", id -> id))
                .query(row -> new Done(row.uuid("task_id"), row.decimal("quantity_done")))
                .stream()
                .collect(Collectors.toMap(Done::taskId, Done::quantity));
    }

    private record Done(UUID taskId, BigDecimal quantity) {}

    /** The tasks that a plan has, and those that were carried over to another one. */
    Set<UUID> everOf(UUID planId) {
        return Set.copyOf(sql.query(EVER_OF, row -> row.uuid("task_id"), planId));
    }
}
