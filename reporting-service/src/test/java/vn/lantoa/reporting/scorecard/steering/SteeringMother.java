package vn.lantoa.reporting.scorecard.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.reporting.Told;
import vn.lantoa.task.contract.AmendmentChanged;
import vn.lantoa.task.contract.BudgetAllocationDecided;
import vn.lantoa.task.contract.BudgetEntryBooked;
import vn.lantoa.task.contract.BudgetLineChanged;
import vn.lantoa.task.contract.BudgetProposalChanged;
import vn.lantoa.task.contract.FinanceCheckChanged;
import vn.lantoa.task.contract.ObstacleChanged;
import vn.lantoa.task.contract.ReminderChanged;

/** What the task-service tells of the money, the obstacles, the amendments and the reminders of a plan. */
public record SteeringMother(UUID plan) {

    private static final EventType<BudgetLineChanged> LINE = EventType.of(BudgetLineChanged.class);
    private static final EventType<BudgetEntryBooked> ENTRY = EventType.of(BudgetEntryBooked.class);
    private static final EventType<ObstacleChanged> OBSTACLE = EventType.of(ObstacleChanged.class);
    private static final EventType<ReminderChanged> REMINDER = EventType.of(ReminderChanged.class);
    private static final EventType<AmendmentChanged> AMENDMENT = EventType.of(AmendmentChanged.class);
    private static final EventType<BudgetAllocationDecided> ALLOCATION = EventType.of(BudgetAllocationDecided.class);
    private static final EventType<BudgetProposalChanged> PROPOSAL = EventType.of(BudgetProposalChanged.class);
    private static final EventType<FinanceCheckChanged> CHECK = EventType.of(FinanceCheckChanged.class);
    private static final Instant THEN = Instant.parse("2024-03-01T00:00:00Z");

    /** @param clause null: those of the task, if it is of one */
    public RecordedEvent<?> line(UUID id, long version, String sourceKind, String clause, UUID task) {
        var line =
                new BudgetLineChanged(id, plan, "Khoản mẫu", "STTTT", "NS", sourceKind, 2024, task, clause, null, null);
        return Told.event(LINE, id.toString(), version, line, THEN);
    }

    /** A line that names an event. */
    public RecordedEvent<?> lineOf(String event, UUID id, String sourceKind) {
        var line =
                new BudgetLineChanged(id, plan, "Khoản mẫu", "STTTT", "NS", sourceKind, 2024, null, null, event, null);
        return Told.event(LINE, id.toString(), 1, line, THEN);
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

    /** @param inForceAt null while it is not */
    public RecordedEvent<?> amendment(UUID id, long version, String state, String clause, String inForceAt) {
        Instant decidedAt = state.equals("PROPOSED") ? null : Instant.parse("2024-03-05T01:00:00Z");
        var amendment = new AmendmentChanged(
                id,
                plan,
                state,
                null,
                LocalDate.parse("2024-03-06"),
                null,
                Instant.parse("2024-03-04T01:00:00Z"),
                decidedAt,
                inForceAt == null ? null : Instant.parse(inForceAt),
                List.of(new AmendmentChanged.Change("CHANGE", clause)),
                List.of());
        return Told.event(AMENDMENT, id.toString(), version, amendment, THEN);
    }

    /** @param reverses null where it takes nothing back */
    public RecordedEvent<?> allocation(UUID id, long amount, String decidedOn, UUID reverses) {
        var allocation = new BudgetAllocationDecided(
                id,
                plan,
                "STTTT",
                "NS",
                "STATE_PROVINCIAL",
                2024,
                "12/QĐ",
                LocalDate.parse(decidedOn),
                amount,
                THEN,
                reverses);
        return Told.event(ALLOCATION, id.toString(), 0, allocation, THEN);
    }

    /** @param granted null while nobody decided */
    public RecordedEvent<?> proposal(UUID id, long version, long amount, Long granted) {
        var proposal = new BudgetProposalChanged(
                id,
                plan,
                "STTTT",
                "Khoản mẫu",
                2024,
                null,
                amount,
                LocalDate.parse("2024-01-10"),
                granted == null ? "REQUESTED" : "GRANTED",
                granted,
                granted == null ? null : "45/QĐ",
                granted == null ? null : LocalDate.parse("2024-02-01"));
        return Told.event(PROPOSAL, id.toString(), version, proposal, THEN);
    }

    public RecordedEvent<?> check(UUID id, long version, long questioned) {
        var check = new FinanceCheckChanged(id, "STTTT", plan, LocalDate.parse("2024-06-20"), questioned, null);
        return Told.event(CHECK, id.toString(), version, check, THEN);
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
