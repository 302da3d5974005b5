package vn.lantoa.reporting.scorecard.steering;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/** Reads what a plan is steered by, in the caller's transaction. */
@ApplicationScoped
public class SteeringTable {

    /** Its own clause, or those of its task, unless that was carried over to another plan. */
    private static final String CLAUSE_PATHS =
            "CASE WHEN o.clause_path IS NULL THEN coalesce(t.clause_paths, '{}') ELSE ARRAY[o.clause_path] END";

    private static final String OBSTACLES = """
            SELECT %s AS clause_paths, o.raised_at, o.escalated_at, o.decided_at, o.amendment_id IS NOT NULL AS amended
            FROM obstacle o LEFT JOIN task t ON t.id = o.task_id AND t.plan_id = o.plan_id
            WHERE o.plan_id = ?""".formatted(CLAUSE_PATHS);

    private static final String AMENDMENTS = """
            SELECT clause_paths, proposed_at, decided_at, state = 'REFUSED' AS refused, in_force_at
            FROM plan_amendment WHERE plan_id = ?""";

    /** Those of its tasks; of a task that is not known here, those that were told of the plan. */
    private static final String REMINDERS = """
            SELECT t.clause_paths, r.agency, r.sent_at, r.due_by, r.answered_at
            FROM reminder r JOIN task t ON t.id = r.task_id WHERE t.plan_id = ?
            UNION ALL
            SELECT '{}'::varchar[], r.agency, r.sent_at, r.due_by, r.answered_at
            FROM reminder r WHERE r.plan_id = ? AND NOT EXISTS (SELECT FROM task t WHERE t.id = r.task_id)""";

    /** Of tasks that count on the day and are not done, for tasks that count. */
    private static final String DEPENDENCIES = """
            SELECT t.clause_paths, t.id AS waiting, p.id AS predecessor, p.due_on, p.done_on
            FROM task t JOIN task p ON p.id = ANY (t.depends_on)
            WHERE t.plan_id = ? AND (t.state = 'LIVE' OR t.cancelled_on > ?) AND (t.done_on IS NULL OR t.done_on > ?)
              AND (p.state = 'LIVE' OR p.cancelled_on > ?)""";

    private final Database database;
    private final MoneyTable money;

    SteeringTable(Database database, MoneyTable money) {
        this.database = database;
        this.money = money;
    }

    public Steering.OfPlan of(UUID planId, LocalDate day) {
        return new Steering.OfPlan(
                money.lines(planId, day, null),
                database.query(
                        OBSTACLES,
                        row -> new PlanObstacle(
                                row.texts("clause_paths"),
                                row.instant("raised_at"),
                                row.instant("escalated_at"),
                                row.instant("decided_at"),
                                row.bool("amended")),
                        planId),
                database.query(AMENDMENTS, SteeringTable::amendment, planId),
                database.query(
                        REMINDERS,
                        row -> new PlanReminder(
                                row.texts("clause_paths"),
                                row.text("agency"),
                                row.instant("sent_at"),
                                row.date("due_by"),
                                row.instant("answered_at")),
                        planId,
                        planId),
                database.query(DEPENDENCIES, SteeringTable::dependency, planId, day, day, day),
                day);
    }

    private static TaskDependency dependency(ResultColumns row) {
        return new TaskDependency(
                row.texts("clause_paths"),
                row.uuid("waiting"),
                row.uuid("predecessor"),
                row.date("due_on"),
                row.date("done_on"));
    }

    private static PlanAmendment amendment(ResultColumns row) {
        return new PlanAmendment(
                row.texts("clause_paths"),
                row.instant("proposed_at"),
                row.instant("decided_at"),
                row.bool("refused"),
                row.instant("in_force_at"));
    }
}
