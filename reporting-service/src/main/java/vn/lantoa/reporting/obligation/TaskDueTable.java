package vn.lantoa.reporting.obligation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/** Tasks of plans that are no drafts, each its lead agency's. */
@ApplicationScoped
class TaskDueTable implements ObligationSource {

    private static final String TASKS = """
            SELECT t.id, t.title, t.lead, t.due_on, t.done_on, t.clause_paths, p.number, p.plan_year
            FROM task t LEFT JOIN plan p ON p.id = t.plan_id
            WHERE t.state = 'LIVE' AND t.due_on >= ? AND t.due_on < ?
              AND p.status IS DISTINCT FROM 'DRAFT'""";

    private final Database database;

    TaskDueTable(Database database) {
        this.database = database;
    }

    @Override
    public ObligationKind kind() {
        return ObligationKind.TASK;
    }

    @Override
    public Stream<Obligation.Due> of(ObligationFilter.Days days) {
        return database.query(TASKS, TaskDueTable::task, days.from(), days.to()).stream();
    }

    private static Obligation.Due task(ResultColumns row) {
        return new Obligation.Due(
                "task/" + row.uuid("id"),
                ObligationKind.TASK,
                row.text("title"),
                row.text("title"),
                row.text("lead"),
                row.date("due_on"),
                row.date("done_on"),
                placeOf(row));
    }

    private static String placeOf(ResultColumns row) {
        Integer year = row.integer("plan_year");
        String plan = "Kế hoạch " + Objects.toString(row.text("number"), "") + "/" + Objects.toString(year, "");
        List<String> clauses = row.texts("clause_paths");
        return clauses.isEmpty() ? plan : plan + ", mục " + String.join(", ", clauses);
    }
}
