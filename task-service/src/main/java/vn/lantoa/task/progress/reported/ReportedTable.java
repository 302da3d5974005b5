package vn.lantoa.task.progress.reported;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** What was reported of many tasks, in one query. */
@ApplicationScoped
public class ReportedTable {

    private static final String REPORTED = """
            SELECT task_id, effective_on, created_at, percent FROM progress_update
            WHERE task_id = ANY (:ids) ORDER BY task_id, effective_on, created_at""";

    private final Sql sql;

    ReportedTable(Sql sql) {
        this.sql = sql;
    }

    /** What was ever reported of the tasks and is flushed, by task; nothing of a task that nobody reported of. */
    public Map<UUID, List<Reported>> of(Collection<UUID> taskIds) {
        return taskIds.isEmpty()
                ? Map.of()
                : sql.statement(REPORTED).bind("ids", taskIds).query(ReportedTable::said).stream()
                        .collect(Collectors.groupingBy(
                                Said::taskId, Collectors.mapping(Said::reported, Collectors.toList())));
    }

    private record Said(UUID taskId, Reported reported) {}

    private static Said said(ResultColumns row) {
        return new Said(
                row.uuid("task_id"),
                new Reported(row.date("effective_on"), row.instant("created_at"), row.decimal("percent")));
    }
}
