package vn.lantoa.reporting.consolidation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;

/** Reads of which tasks something is to be said for a period, and who was reminded; in the caller's transaction. */
@ApplicationScoped
class PlanInputTable {

    /** A task is to be reported while it is under way: begun, not done before the period, not cancelled within it. */
    private static final String TASKS = """
            SELECT t.plan_id, t.id, t.lead, a.name, (
              SELECT min(u.recorded_at) FROM task_progress u
              WHERE u.task_id = t.id AND u.effective_on BETWEEN ? AND ?) AS received_at
            FROM task t JOIN plan p ON p.id = t.plan_id LEFT JOIN agency a ON a.code = t.lead
            WHERE (p.id = ? OR ?::uuid IS NULL AND p.status <> 'DRAFT')
              AND (t.start_on IS NULL OR t.start_on <= ?) AND (t.done_on IS NULL OR t.done_on >= ?)
              AND coalesce(p.start_on <= ? AND p.end_on >= ?, true) AND (t.state = 'LIVE' OR t.cancelled_on > ?)
            ORDER BY t.plan_id, t.lead, t.due_on, t.id""";

    private static final String REMINDERS = """
            SELECT agency, task_id, due_by, answered_at IS NOT NULL AS answered FROM reminder
            WHERE sent_at >= ? AND sent_at < ?""";

    private static final int CHASED_FOR_DAYS = 31;

    private final Database database;

    PlanInputTable(Database database) {
        this.database = database;
    }

    /** @param planId null: those of all plans that are no drafts */
    List<AgencyInput.OfTask> tasks(@Nullable UUID planId, Period period) {
        return database.query(
                TASKS,
                row -> new AgencyInput.OfTask(
                        row.uuid("plan_id"),
                        row.uuid("id"),
                        row.text("lead"),
                        row.text("name"),
                        row.instant("received_at")),
                period.firstDay(),
                period.lastDay(),
                planId,
                planId,
                period.lastDay(),
                period.firstDay(),
                period.lastDay(),
                period.firstDay(),
                period.lastDay());
    }

    /** Those that were sent within the period or the month after it. */
    List<InputReminder> reminders(Period period) {
        return database.query(
                REMINDERS,
                row -> new InputReminder(
                        row.text("agency"), row.uuid("task_id"), row.date("due_by"), row.bool("answered")),
                BusinessTime.startOf(period.firstDay()),
                BusinessTime.startOf(period.lastDay().plusDays(CHASED_FOR_DAYS + 1)));
    }
}
