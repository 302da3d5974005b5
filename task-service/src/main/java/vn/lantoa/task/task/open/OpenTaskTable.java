package vn.lantoa.task.task.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.plan.PlanStatus;

/** What is yet to be done of tasks that are not cancelled. */
@ApplicationScoped
public class OpenTaskTable {

    private static final String COLUMNS = """
            SELECT t.id, t.plan_id, t.title, t.lead, t.due_on, t.done_on IS NOT NULL AS done, p.status
            FROM task t JOIN plan p ON p.id = t.plan_id
            WHERE (t.cancelled_on IS NULL OR t.cancelled_on > :today) AND\s""";

    private static final String ONE = COLUMNS + "t.id = :id";

    private static final String OF_AGENCIES = COLUMNS + """
            t.done_on IS NULL AND t.lead = ANY(:agencies::text[]) AND t.due_on <= :until
            AND p.status = ANY(:takingTasks::text[])""";

    private static final String IN_FORCE = COLUMNS + """
            t.done_on IS NULL AND t.due_on BETWEEN :first AND :last AND p.status = ANY(:inForce::text[])
            ORDER BY t.due_on, t.id""";

    private final Sql sql;

    OpenTaskTable(Sql sql) {
        this.sql = sql;
    }

    /** The task, unless it is cancelled by the day. */
    public Optional<OpenTask> find(UUID id, LocalDate today) {
        return sql.statement(ONE).bind("today", today).bind("id", id).queryOne(OpenTaskTable::task);
    }

    /** Those that these agencies lead, due until a day, of plans that are not over. */
    List<OpenTask> ledBy(Set<String> agencies, LocalDate today, LocalDate until) {
        return sql.statement(OF_AGENCIES)
                .bind("today", today)
                .bind("agencies", agencies)
                .bind("until", until)
                .bind("takingTasks", PlanStatus.takingTasks())
                .query(OpenTaskTable::task);
    }

    /** Those of plans in force that are due between two days, what is due first before the rest. */
    public List<OpenTask> dueBetween(LocalDate first, LocalDate last, LocalDate today) {
        return sql.statement(IN_FORCE)
                .bind("today", today)
                .bind("first", first)
                .bind("last", last)
                .bind("inForce", PlanStatus.inForce())
                .query(OpenTaskTable::task);
    }

    private static OpenTask task(ResultColumns row) {
        return new OpenTask(
                row.uuid("id"),
                row.uuid("plan_id"),
                row.text("title"),
                row.text("lead"),
                row.date("due_on"),
                row.bool("done"),
                row.constant("status", PlanStatus.class));
    }
}
