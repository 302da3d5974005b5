package vn.lantoa.task.reminder.automatic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.sql.TurnLock;
import vn.lantoa.platform.web.time.BusinessTime;

/** The reminders that there were of tasks, and the lock that lets one process at a time make more. */
@ApplicationScoped
class EarlierReminderTable {

    private static final String OF_TASKS = """
            SELECT task_id, level, task_due_on, created_at FROM reminder WHERE task_id = ANY(:tasks::uuid[])""";

    private final Sql sql;
    private final TurnLock turn;

    EarlierReminderTable(Sql sql, TurnLock turn) {
        this.sql = sql;
        this.turn = turn;
    }

    private record Made(UUID taskId, ReminderSteps.Earlier reminder) {}

    /** Waits until no other process makes automatic reminders, and keeps others from it until the transaction ends. */
    void hold() {
        turn.await("lantoa.reminders", "automatic");
    }

    Map<UUID, List<ReminderSteps.Earlier>> of(Collection<UUID> tasks) {
        return sql.statement(OF_TASKS).bind("tasks", tasks).query(EarlierReminderTable::made).stream()
                .collect(Collectors.groupingBy(Made::taskId, Collectors.mapping(Made::reminder, Collectors.toList())));
    }

    private static Made made(ResultColumns row) {
        return new Made(
                row.uuid("task_id"),
                new ReminderSteps.Earlier(
                        row.integer("level"), row.date("task_due_on"), BusinessTime.dayOf(row.instant("created_at"))));
    }
}
