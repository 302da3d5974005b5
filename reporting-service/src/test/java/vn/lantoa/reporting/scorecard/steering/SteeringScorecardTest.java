package vn.lantoa.reporting.scorecard.steering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.task.contract.TaskChanged;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class SteeringScorecardTest extends ReportingApi {

    private static final EventType<TaskChanged> TASK = EventType.of(TaskChanged.class);
    private static final Instant THEN = Instant.parse("2024-01-01T00:00:00Z");

    @Inject
    Told told;

    private final UUID plan = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private final SteeringMother mother = new SteeringMother(plan);

    private RecordedEvent<?> task(UUID id, String... clauses) {
        return task(id, List.of(), null, clauses);
    }

    private RecordedEvent<?> task(UUID id, List<UUID> dependsOn, String doneOn, String... clauses) {
        var told = new TaskChanged(
                id,
                plan,
                "Nhiệm vụ mẫu",
                List.of(clauses),
                List.of(),
                List.of(),
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-06-30"),
                "STTTT",
                List.of(),
                BigDecimal.ONE,
                "LIVE",
                null,
                BigDecimal.ZERO,
                doneOn == null ? null : LocalDate.parse(doneOn),
                null,
                List.of(),
                List.of(),
                "REGULAR",
                null,
                dependsOn);
        return Told.event(TASK, id.toString(), 1, told, THEN);
    }

    private List<RecordedEvent<?>> everything() {
        UUID own = UUID.randomUUID();
        UUID ofTask = UUID.randomUUID();
        UUID single = UUID.randomUUID();
        UUID ofSingle = UUID.randomUUID();
        UUID decided = UUID.randomUUID();
        UUID answered = UUID.randomUUID();
        return List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(
                        plan, 1, List.of(PlanMother.clause("II.3-1", true), PlanMother.clause("II.3-2", true))),
                task(task, "II.3-1", "II.3-2"),
                task(single, "II.3-2"),
                mother.line(ofSingle, 1, "STATE_DISTRICT", null, single),
                mother.entry(ofSingle, "ALLOCATED", 1000),
                mother.line(own, 1, "STATE_PROVINCIAL", "II.3-2", null),
                mother.line(own, 2, "STATE_PROVINCIAL", "II.3-1", null),
                mother.line(ofTask, 1, "SOCIAL", null, task),
                mother.entry(own, "PLANNED", 900_000_000_000_001L),
                mother.entry(own, "ALLOCATED", 800),
                mother.entry(own, "DISBURSED", 600),
                mother.entry(own, "DISBURSED", -200),
                mother.entry(own, "DISBURSED", 1, LocalDate.parse("9999-01-01")),
                mother.entry(ofTask, "ALLOCATED", 200),
                mother.obstacle(decided, 3, "II.3-1", null),
                mother.obstacle(decided, 4, "II.3-1", "2024-03-11T01:00:00Z"),
                mother.obstacle(UUID.randomUUID(), 1, "II.3-2", null),
                mother.reminder(answered, 1, task, "STTTT", null),
                mother.reminder(answered, 2, task, "STTTT", "2024-04-12T01:00:00Z"),
                mother.reminder(UUID.randomUUID(), 1, task, "SDL", null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theCardsAreTheSameInEveryOrderAndWhateverComesTwice(long seed) {
        List<RecordedEvent<?>> events = new ArrayList<>(everything());
        events.addAll(events);
        Random random = new Random(seed);
        Collections.shuffle(events, random);
        int cut = 1 + random.nextInt(events.size() - 1);
        told.all(events.subList(0, cut));
        told.all(events.subList(cut, events.size()));

        as(Identity.FINANCE)
                .get("/api/v1/scorecards/" + plan)
                .then()
                .statusCode(200)
                .body("money.state", equalTo("NEUTRAL"))
                .body("money.lines", equalTo(3))
                .body("money.planned", equalTo(900_000_000_000_001L))
                .body("money.allocated", equalTo(2000))
                .body("money.committed", equalTo(0))
                .body("money.disbursed", equalTo(400))
                .body("money.executionRate", equalTo(0.2f))
                .body("money.socialShare", equalTo(0.1f))
                .body("obstacles.reason", equalTo("OBSTACLE_ESCALATED"))
                .body("obstacles.total", equalTo(2))
                .body("obstacles.open", equalTo(1))
                .body("obstacles.amended", equalTo(1))
                .body("obstacles.medianDays", equalTo(10))
                .body("chasing.reminders", equalTo(2))
                .body("chasing.answered", equalTo(1))
                .body("chasing.silentAgencies", contains("SDL"))
                .body("chasing.medianAnswerDays", equalTo(2))
                .body("clauses.money.allocated", contains(800, 1000))
                .body("clauses.money.executionRate", contains(0.5f, 0))
                .body("clauses.obstacles.reason", contains("OBSTACLES_DECIDED", "OBSTACLE_ESCALATED"))
                .body("clauses.chasing.reminders", contains(2, 2));
    }

    private List<RecordedEvent<?>> decisions() {
        UUID amended = UUID.randomUUID();
        UUID mistaken = UUID.randomUUID();
        UUID asked = UUID.randomUUID();
        UUID checked = UUID.randomUUID();
        return List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(
                        plan, 1, List.of(PlanMother.clause("II.3-1", true), PlanMother.clause("II.3-2", true))),
                mother.amendment(amended, 0, "PROPOSED", "II.3-1", null),
                mother.amendment(amended, 1, "APPROVED", "II.3-1", null),
                mother.amendment(amended, 2, "APPROVED", "II.3-1", "2024-03-06T01:00:00Z"),
                mother.amendment(UUID.randomUUID(), 1, "REFUSED", "II.3-2", null),
                mother.allocation(UUID.randomUUID(), 900_000_000_000_001L, "2024-01-05", null),
                mother.allocation(UUID.randomUUID(), 7, "9999-01-01", null),
                mother.allocation(mistaken, 50, "2024-01-06", null),
                mother.allocation(UUID.randomUUID(), -50, "2024-01-06", mistaken),
                mother.proposal(asked, 0, 500, null),
                mother.proposal(asked, 1, 500, 350L),
                mother.proposal(UUID.randomUUID(), 0, 100, null),
                mother.check(checked, 0, 12),
                mother.check(checked, 1, 10),
                mother.check(UUID.randomUUID(), 0, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasDecidedIsTheSameInEveryOrderAndWhateverComesTwice(long seed) {
        List<RecordedEvent<?>> events = new ArrayList<>(decisions());
        events.addAll(events);
        Collections.shuffle(events, new Random(seed));
        told.all(events.subList(0, events.size() / 2));
        told.all(events.subList(events.size() / 2, events.size()));

        as(Identity.FINANCE)
                .get("/api/v1/scorecards/" + plan)
                .then()
                .statusCode(200)
                .body("funding.state", equalTo("NEUTRAL"))
                .body("funding.allocations", equalTo(1))
                .body("funding.decided", equalTo(900_000_000_000_001L))
                .body("funding.proposals", equalTo(2))
                .body("funding.proposed", equalTo(600))
                .body("funding.granted", equalTo(350))
                .body("funding.checks", equalTo(2))
                .body("funding.questioned", equalTo(10))
                .body("money.reason", equalTo("NOT_RECORDED"))
                .body("amendments.total", equalTo(2))
                .body("amendments.inForce", equalTo(1))
                .body("amendments.refused", equalTo(1))
                .body("amendments.amendedClauses", equalTo(1))
                .body("clauses.amendments.inForce", contains(1, 0))
                .body("clauses.amendments.refused", contains(0, 1));
    }

    @Test
    void ofWhatNobodyDecidedThereIsNoSum() {
        told.all(List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(plan, 1, List.of(PlanMother.clause("II.3-1", true))),
                mother.check(UUID.randomUUID(), 0, 0)));
        as(Identity.VIEWER)
                .get("/api/v1/scorecards/" + plan)
                .then()
                .statusCode(200)
                .body("funding.decided", nullValue())
                .body("funding.proposed", nullValue())
                .body("funding.granted", nullValue())
                .body("funding.questioned", equalTo(0))
                .body("amendments.reason", equalTo("NO_AMENDMENT"));
    }

    @Test
    void aReminderGoesByThePlanThatItsTaskIsOfNow() {
        told.all(List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(plan, 1, List.of(PlanMother.clause("II.3-1", true))),
                task(task, "II.3-1"),
                new SteeringMother(UUID.randomUUID()).reminder(UUID.randomUUID(), 1, task, "SDL", null),
                mother.reminder(UUID.randomUUID(), 1, UUID.randomUUID(), "SDL", null)));
        as(Identity.VIEWER)
                .get("/api/v1/scorecards/" + plan)
                .then()
                .statusCode(200)
                .body("chasing.reminders", equalTo(2))
                .body("clauses.chasing.reminders", contains(1));
    }

    @Test
    void whatIsFinishedWaitsForNothing() {
        told.all(List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(plan, 1, List.of(PlanMother.clause("II.3-1", true))),
                task(task),
                task(UUID.randomUUID(), List.of(task), "2024-06-01", "II.3-1")));
        as(Identity.VIEWER)
                .get("/api/v1/scorecards/{plan}/II.3-1", plan)
                .then()
                .statusCode(200)
                .body("dependencies.reason", equalTo("NO_DEPENDENCY"));
    }

    @Test
    void aClauseSaysWhyItHasNoRateAndWhatItWaitsFor() {
        UUID waiting = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        told.all(List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(plan, 1, List.of(PlanMother.clause("II.3-1", true))),
                task(task),
                task(waiting, List.of(task), null, "II.3-1"),
                mother.line(line, 1, "SOCIAL", "II.3-1", null),
                mother.entry(line, "PLANNED", 5)));
        as(Identity.VIEWER)
                .get("/api/v1/scorecards/{plan}/II.3-1", plan)
                .then()
                .statusCode(200)
                .body("money.planned", equalTo(5))
                .body("money.executionRate", nullValue())
                .body("money.reason", equalTo("NOTHING_ALLOCATED"))
                .body("obstacles.reason", equalTo("NO_OBSTACLE"))
                .body("chasing.reason", equalTo("NO_REMINDER"))
                .body("dependencies.reason", equalTo("PREDECESSOR_LATE"))
                .body("dependencies.late.taskId", contains(task.toString()))
                .body("dependencies.late[0].holdsUp", contains(waiting.toString()));
    }
}
