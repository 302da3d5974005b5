package vn.lantoa.task.reminder.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.inbox.InboxKind;
import vn.lantoa.task.inbox.InboxSource;
import vn.lantoa.task.inbox.InboxTodo;
import vn.lantoa.task.plan.PlanStatus;

/**
 * The reminders that an agency has not answered: called by their task, else by their note, else by the agency. Where
 * the task is done or cancelled or its plan is over, nobody needs the answer any more.
 */
@ApplicationScoped
class ReminderInboxTable implements InboxSource {

    private static final String OPEN = """
            SELECT r.id, r.agency, r.level, r.due_by,
              coalesce(t.title, regexp_replace(left(r.note, 500), '\\s+', ' ', 'g'), a.name) AS title
            FROM reminder r JOIN agency a ON a.code = r.agency LEFT JOIN task t ON t.id = r.task_id
              LEFT JOIN plan p ON p.id = t.plan_id
            WHERE r.answered_at IS NULL AND r.agency = ANY(:agencies::text[]) AND r.due_by <= :until
              AND (r.task_id IS NULL
                OR t.done_on IS NULL AND (t.cancelled_on IS NULL OR t.cancelled_on > :today)
                  AND p.status = ANY(:takingTasks::text[]))""";

    private final Sql sql;

    ReminderInboxTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxTodo> of(Set<String> agencies, LocalDate today, LocalDate until) {
        return sql.statement(OPEN)
                .bind("agencies", agencies)
                .bind("until", until)
                .bind("today", today)
                .bind("takingTasks", PlanStatus.takingTasks())
                .query(ReminderInboxTable::todo);
    }

    private static InboxTodo todo(ResultColumns row) {
        UUID id = row.uuid("id");
        return new InboxTodo(
                InboxKind.REMINDER,
                id,
                row.text("agency"),
                row.text("title"),
                row.integer("level"),
                row.date("due_by"),
                "reminders/" + id);
    }
}
