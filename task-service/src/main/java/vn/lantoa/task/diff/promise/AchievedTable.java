package vn.lantoa.task.diff.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;

/** How far tasks were on a day, and which of them a plan ever had. */
@ApplicationScoped
class AchievedTable {

    private static final String READ = """
            SELECT DISTINCT ON (task_id) task_id, percent,
              (SELECT quantity_done FROM progress_update AS said
               WHERE said.task_id = latest.task_id AND said.effective_on <= :day AND said.quantity_done IS NOT NULL
               ORDER BY said.effective_on DESC, said.created_at DESC LIMIT 1) AS quantity_done
            FROM progress_update AS latest
            WHERE task_id = ANY (:task::uuid[]) AND effective_on <= :day
            ORDER BY task_id, effective_on DESC, created_at DESC""";
    private static final String EVER_OF = "SELECT DISTINCT task_id FROM task_history WHERE plan_id = ?";

    private final Sql sql;

    AchievedTable(Sql sql) {
        this.sql = sql;
    }

    /** How far the tasks were at the end of a day; a task of which nothing was reported is not among them. */
    Map<UUID, Achieved> at(Collection<UUID> tasks, LocalDate day) {
        return sql
                .statement(READ)
                .bind("day", day)
                .bind(ArrayColumns.of(tasks).column("task", "uuid", id -> id))
                .query(row -> new Achieved(row.uuid("task_id"), row.decimal("percent"), row.decimal("quantity_done")))
                .stream()
                .collect(Collectors.toMap(Achieved::taskId, Function.identity()));
    }

    /** The tasks that a plan has, and those that were carried over to another one. */
    Set<UUID> everOf(UUID planId) {
        return Set.copyOf(sql.query(EVER_OF, row -> row.uuid("task_id"), planId));
    }
}
