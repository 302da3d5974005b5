package vn.lantoa.reporting.reference.replica;

import java.util.List;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.replica.VersionedUpsert;
import vn.lantoa.task.contract.BudgetEntryBooked;
import vn.lantoa.task.contract.BudgetLineChanged;
import vn.lantoa.task.contract.ObjectiveChanged;
import vn.lantoa.task.contract.ObstacleChanged;
import vn.lantoa.task.contract.ReminderChanged;

/** The tables of what a plan is steered by: money, obstacles, reminders, and what it is for. */
final class SteeringTables {

    static final List<ReferenceTable<?>> ALL = List.of(
            ReferenceTable.of(
                    EventType.of(BudgetLineChanged.class),
                    VersionedUpsert.of(BudgetLineChanged.class, "budget_line", "id")
                            .orElse("title", "''")),
            ReferenceTable.of(
                    EventType.of(BudgetEntryBooked.class),
                    VersionedUpsert.ofLog(BudgetEntryBooked.class, "budget_entry", "id")),
            ReferenceTable.of(
                    EventType.of(ObstacleChanged.class), VersionedUpsert.of(ObstacleChanged.class, "obstacle", "id")),
            ReferenceTable.of(
                    EventType.of(ReminderChanged.class), VersionedUpsert.of(ReminderChanged.class, "reminder", "id")),
            ReferenceTable.of(
                    EventType.of(ObjectiveChanged.class),
                    VersionedUpsert.of(ObjectiveChanged.class, "plan_objective", "id")));

    private SteeringTables() {}
}
