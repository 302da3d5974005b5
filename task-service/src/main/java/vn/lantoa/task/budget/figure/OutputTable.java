package vn.lantoa.task.budget.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** What tasks shall bring about, and how much of it there is by a day. */
@ApplicationScoped
class OutputTable {

    private static final String READ = """
            SELECT task.id, task.deliverable_quantity AS quantity, task.deliverable_unit AS unit,
                   coalesce((SELECT said.quantity_done FROM progress_update AS said
                             WHERE said.task_id = task.id AND said.quantity_done IS NOT NULL
                               AND said.effective_on <= :asOf AND said.created_at <= :knownAt
                             ORDER BY said.effective_on DESC, said.created_at DESC LIMIT 1),
                            CASE WHEN (SELECT said.percent FROM progress_update AS said
                                       WHERE said.task_id = task.id
                                         AND said.effective_on <= :asOf AND said.created_at <= :knownAt
                                       ORDER BY said.effective_on DESC, said.created_at DESC LIMIT 1) >= 100
                                 THEN task.deliverable_quantity END) AS produced
            FROM task WHERE task.id = ANY(:tasks::uuid[]) AND task.deliverable_quantity IS NOT NULL""";

    private final Sql sql;

    OutputTable(Sql sql) {
        this.sql = sql;
    }

    private record Of(UUID task, OutputCost.Output output) {}

    /** Of those that count what they bring about. */
    Map<UUID, OutputCost.Output> read(Collection<UUID> tasks, LocalDate asOf, Instant knownAt) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return sql
                .statement(READ)
                .bind("tasks", tasks)
                .bind("asOf", asOf)
                .bind("knownAt", knownAt)
                .query(row -> new Of(
                        row.uuid("id"),
                        new OutputCost.Output(row.decimal("quantity"), row.text("unit"), row.decimal("produced"))))
                .stream()
                .collect(Collectors.toMap(Of::task, Of::output));
    }
}
