package vn.lantoa.task.task.dependency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Reads what comes before and after tasks. */
@ApplicationScoped
public class DependencyTable {

    private static final String TASKS = """
            SELECT id, code, title, lead, due_on, percent, done_on, cancelled_on, depends_on FROM task
            WHERE %s
            ORDER BY due_on, id""";

    private static final String THESE = TASKS.formatted("id = ANY(:ids)");
    private static final String AFTER = TASKS.formatted("depends_on @> ARRAY[:id]::uuid[]");

    private static final String WITH_ALL_BEFORE = """
            WITH RECURSIVE chain (id) AS (
              SELECT :id::uuid
              UNION
              SELECT first FROM chain JOIN task USING (id) CROSS JOIN unnest(depends_on) AS first)
            """ + TASKS.formatted("id IN (SELECT id FROM chain)");

    private final Sql sql;

    DependencyTable(Sql sql) {
        this.sql = sql;
    }

    /** What holds up tasks that name these as what comes before them. */
    public Waiting waitingFor(Collection<UUID> first, LocalDate day) {
        List<LinkedTask> tasks = first.isEmpty()
                ? List.of()
                : sql.statement(THESE).bind("ids", first).query(DependencyTable::task);
        return new Waiting(byId(tasks), day);
    }

    /** What comes before and after a task that there is. */
    public TaskDependencies of(UUID id, LocalDate day) {
        List<LinkedTask> chain = sql.statement(WITH_ALL_BEFORE).bind("id", id).query(DependencyTable::task);
        List<LinkedTask> after = sql.statement(AFTER).bind("id", id).query(DependencyTable::task);
        Map<UUID, LinkedTask> byId = byId(chain);
        LinkedTask task = byId.get(id);
        if (task == null) {
            throw new IllegalStateException("no task " + id);
        }
        Waiting waiting = new Waiting(byId, day);
        return new TaskDependencies(
                id,
                day,
                views(
                        chain.stream()
                                .filter(one -> task.dependsOn().contains(one.id()))
                                .toList(),
                        day),
                views(after, day),
                waiting.heldBy(task.dependsOn()),
                waiting.lateBecauseOf(task.dependsOn(), task.dueOn(), task.stateOn(day)),
                waiting.rootCauses(task));
    }

    private static List<LinkedTaskView> views(List<LinkedTask> tasks, LocalDate day) {
        return tasks.stream().map(task -> LinkedTaskView.of(task, day)).toList();
    }

    private static Map<UUID, LinkedTask> byId(List<LinkedTask> tasks) {
        return tasks.stream().collect(Collectors.toMap(LinkedTask::id, Function.identity()));
    }

    private static LinkedTask task(ResultColumns row) {
        return new LinkedTask(
                row.uuid("id"),
                row.text("code"),
                row.text("title"),
                row.text("lead"),
                row.date("due_on"),
                row.decimal("percent"),
                row.date("done_on"),
                row.date("cancelled_on"),
                row.list("depends_on", UUID.class));
    }
}
