package vn.lantoa.reporting.scorecard.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.reporting.Told;
import vn.lantoa.task.contract.BudgetEntryBooked;
import vn.lantoa.task.contract.BudgetLineChanged;
import vn.lantoa.task.contract.ObstacleChanged;
import vn.lantoa.task.contract.ReminderChanged;

/** What the task-service tells of the money, the obstacles and the reminders of a plan. */
public record SteeringMother(UUID plan) {

    private static final EventType<BudgetLineChanged> LINE = EventType.of(BudgetLineChanged.class);
    private static final EventType<BudgetEntryBooked> ENTRY = EventType.of(BudgetEntryBooked.class);
    private static final EventType<ObstacleChanged> OBSTACLE = EventType.of(ObstacleChanged.class);
    private static final EventType<ReminderChanged> REMINDER = EventType.of(ReminderChanged.class);
    private static final Instant THEN = Instant.parse("2024-03-01T00:00:00Z");

    /** @param clause null: those of the task, if it is of one */
    public RecordedEvent<?> line(UUID id, long version, String sourceKind, String clause, UUID task) {
        var line =
                new BudgetLineChanged(id, plan, "Khoản mẫu", "STTTT", "NS", sourceKind, 2024, task, clause, null, null);
        return Told.event(LINE, id.toString(), version, line, THEN);
    }

    public RecordedEvent<?> entry(UUID line, String stage, long amount) {
        return entry(line, stage, amount, LocalDate.parse("2024-03-01"));
    }

    public RecordedEvent<?> entry(UUID line, String stage, long amount, LocalDate bookedOn) {
        UUID id = UUID.randomUUID();
        var entry = new BudgetEntryBooked(id, line, plan, stage, amount, bookedOn, THEN, null);
        return Told.event(ENTRY, line.toString(), 1, entry, THEN);
    }

    /** @param decidedAt null while it waits for a decision */
    public RecordedEvent<?> obstacle(UUID id, long version, String clause, String decidedAt) {
        var obstacle = new ObstacleChanged(
                id,
                plan,
                clause,
                null,
                "SDL",
                "HIGH",
                decidedAt == null ? "ESCALATED" : "DECIDED",
                Instant.parse("2024-03-01T01:00:00Z"),
                Instant.parse("2024-03-02T01:00:00Z"),
                Instant.parse("2024-03-03T01:00:00Z"),
                decidedAt == null ? null : Instant.parse(decidedAt),
                decidedAt == null ? null : UUID.randomUUID());
        return Told.event(OBSTACLE, id.toString(), version, obstacle, THEN);
    }

    /** @param answeredAt null while it is silent */
    public RecordedEvent<?> reminder(UUID id, long version, UUID task, String agency, String answeredAt) {
        var reminder = new ReminderChanged(
                id,
                task == null ? null : plan,
                task,
                agency,
                1,
                false,
                Instant.parse("2024-04-10T01:00:00Z"),
                LocalDate.parse("2024-04-17"),
                answeredAt == null ? null : Instant.parse(answeredAt));
        return Told.event(REMINDER, id.toString(), version, reminder, THEN);
    }
}
