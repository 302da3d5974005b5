package vn.lantoa.reporting.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.reporting.scorecard.steering.SteeringMother;
import vn.lantoa.task.contract.CalendarChanged;
import vn.lantoa.task.contract.PlanChanged;
import vn.lantoa.task.contract.ProgressRecorded;
import vn.lantoa.task.contract.TaskChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ConsolidationResourceTest extends ReportingApi {

    private static final String URL = "/api/v1/consolidations";
    private static final EventType<CalendarChanged> CALENDAR = EventType.of(CalendarChanged.class);
    private static final EventType<PlanChanged> PLAN = EventType.of(PlanChanged.class);
    private static final EventType<TaskChanged> TASK = EventType.of(TaskChanged.class);
    private static final EventType<ProgressRecorded> PROGRESS = EventType.of(ProgressRecorded.class);
    private static final Instant THEN = Instant.parse("2024-01-01T00:00:00Z");

    @Inject
    Told told;

    private final UUID plan = UUID.randomUUID();
    private final SteeringMother mother = new SteeringMother(plan);

    private RecordedEvent<?> task(UUID id, String lead, String startOn, String doneOn, String cancelledOn) {
        var task = new TaskChanged(
                id,
                plan,
                "Nhiệm vụ mẫu",
                List.of(),
                List.of(),
                List.of(),
                LocalDate.parse(startOn),
                LocalDate.parse("2024-12-31"),
                lead,
                List.of(),
                BigDecimal.ONE,
                cancelledOn == null ? "LIVE" : "CANCELLED",
                cancelledOn == null ? null : LocalDate.parse(cancelledOn),
                BigDecimal.ZERO,
                doneOn == null ? null : LocalDate.parse(doneOn),
                null,
                List.of(),
                List.of(),
                "REGULAR",
                null,
                List.of());
        return Told.event(TASK, id.toString(), 1, task, THEN);
    }

    private RecordedEvent<?> progress(UUID task, String effectiveOn, String recordedAt) {
        UUID id = UUID.randomUUID();
        var progress = new ProgressRecorded(
                id,
                task,
                plan,
                LocalDate.parse(effectiveOn),
                Instant.parse(recordedAt),
                BigDecimal.TEN,
                null,
                false,
                "SDL",
                0);
        return Told.event(PROGRESS, task.toString(), 1, progress, THEN);
    }

    private ValidatableResponse asked(String period) {
        return as(Identity.OFFICER)
                .queryParam("period", period)
                .queryParam("planId", plan)
                .get(URL)
                .then();
    }

    private static String of(String agency) {
        return "items.find { it.kind == 'PROGRESS' && it.agency == '" + agency + "' }.";
    }

    @Test
    void saysWhoOwesWhatAndWhoWasReminded() {
        UUID reported = UUID.randomUUID();
        UUID silent = UUID.randomUUID();
        told.all(List.of(
                PlanMother.plan(plan),
                task(reported, "SDL", "2024-01-01", null, null),
                task(silent, "SDL", "2024-01-01", null, null),
                task(UUID.randomUUID(), "SDL", "2024-08-01", null, null), // not begun
                task(UUID.randomUUID(), "SDL", "2024-01-01", "2024-03-01", null), // done before
                task(UUID.randomUUID(), "SDL", "2024-01-01", null, "2024-06-01"), // cancelled
                progress(reported, "2024-06-14", "2024-06-17T18:00:00Z"),
                progress(reported, "2024-06-15", "2024-06-16T01:00:00Z"), // of the next period
                mother.reminder(UUID.randomUUID(), 1, silent, "SDL", null),
                mother.reminder(UUID.randomUUID(), 1, null, "SDL", "2024-04-12T01:00:00Z"),
                mother.reminder(UUID.randomUUID(), 1, UUID.randomUUID(), "SDL", null)));

        asked("2024-Q2")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("lastDay", equalTo("2024-06-14"))
                .body(of("SDL") + "planId", equalTo(plan.toString()))
                .body(of("SDL") + "state", equalTo("PARTLY"))
                .body(of("SDL") + "expected", equalTo(2))
                .body(of("SDL") + "received", equalTo(1))
                .body(of("SDL") + "missing", contains(silent.toString()))
                .body(of("SDL") + "receivedOn", equalTo("2024-06-18"))
                .body(of("SDL") + "chasing.reminders", equalTo(2))
                .body(of("SDL") + "chasing.answered", equalTo(1))
                .body(of("SDL") + "chasing.silent", equalTo(1));
        asked("2024-Q3").body(of("SDL") + "expected", equalTo(3)).body(of("SDL") + "chasing.reminders", equalTo(0));
        asked("2024-05").body(of("SDL") + "state", equalTo("MISSING")).body(of("SDL") + "receivedOn", nullValue());
    }

    @Test
    void pressAgenciesOweTheMonthsThatAreOver() {
        String agency = "Z" + plan.toString().substring(0, 8);
        told.all(List.of(
                PlanMother.plan(plan),
                TargetMother.agency(agency, "PROVINCIAL", "2024-01-01T00:00:00Z"),
                TargetMother.declaration(agency, "2024-01", 2, 0)));

        asked("2024-01").body("items.findAll { it.state == 'RECEIVED' }.agency", hasItem(agency));
        ValidatableResponse quarter = asked("2024-Q1")
                .body("items.find { it.agency == '" + agency + "' }.state", equalTo("PARTLY"))
                .body("items.find { it.agency == '" + agency + "' }.missing", contains("2024-02", "2024-03"));
        int expected = quarter.extract().path("expected");
        int received = quarter.extract().path("received");
        List<?> all = quarter.extract().path("items");
        assertThat(expected).isEqualTo(all.size()).isGreaterThan(received);
    }

    private RecordedEvent<?> planOf(UUID id, String status, int year) {
        var header = new PlanChanged(
                id,
                year,
                "PLAN",
                "1",
                "KH",
                LocalDate.of(year, 1, 2),
                "Kế hoạch mẫu",
                "UBND",
                status,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                "DECREE",
                true);
        return Told.event(PLAN, id.toString(), 1, header, THEN);
    }

    @Test
    void whatIsThereBeforeItIsDueIsNotExpected() {
        UUID task = UUID.randomUUID();
        told.all(List.of(
                planOf(plan, "ISSUED", 2998),
                task(task, "SDL", "2998-01-01", null, null),
                progress(task, "2998-02-01", "2998-02-01T01:00:00Z")));

        asked("2998-Q1")
                .body(of("SDL") + "state", equalTo("RECEIVED"))
                .body("expected", equalTo(0))
                .body("received", equalTo(0))
                .body("share", nullValue())
                .body("dueOn", nullValue());
    }

    @Test
    void withoutAPlanAllThatAreNoDraftsAreAskedFor() {
        String issued = "ZI" + plan.toString().substring(0, 6);
        String draft = "ZD" + plan.toString().substring(0, 6);
        UUID reported = UUID.randomUUID();
        told.all(List.of(
                planOf(plan, "ISSUED", 2024),
                task(reported, issued, "2024-01-01", null, null),
                progress(reported, "2024-05-10", "2024-05-10T01:00:00Z")));
        ConsolidationResourceTest other = new ConsolidationResourceTest();
        told.all(List.of(
                planOf(other.plan, "DRAFT", 2024), other.task(UUID.randomUUID(), draft, "2024-01-01", null, null)));

        ValidatableResponse all = as(Identity.AUDITOR)
                .queryParam("period", "2024-05")
                .get(URL)
                .then()
                .statusCode(200)
                .body(of(issued) + "state", equalTo("RECEIVED"))
                .body("items.agency", not(hasItem(draft)));
        int expected = all.extract().path("expected");
        int received = all.extract().path("received");
        float share = all.extract().path("share");
        assertThat(received).isPositive();
        assertThat(share).isCloseTo((float) received / expected, within(0.000_001f));
    }

    @Test
    void theProvincesDayIsThatOfTheRule() {
        told.one(PlanMother.plan(plan));
        var rule = new CalendarChanged.DueRule("MONTHLY", 25, 0, 1, "NĐ", LocalDate.parse("2019-03-12"), null);
        told.one(Told.event(
                CALENDAR,
                "DECREE",
                System.currentTimeMillis(),
                new CalendarChanged(
                        UUID.randomUUID(),
                        "DECREE",
                        "Kỳ mẫu",
                        "NĐ",
                        List.of(rule),
                        List.of(LocalDate.parse("2024-04-25"))),
                THEN));

        asked("2024-04").statusCode(200).body("dueOn", equalTo("2024-04-26"));
        asked("2024-Q2").statusCode(200).body("dueOn", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "period=2024-13, 400, CONSOLIDATION_PERIOD_INVALID",
        "calendar=DECREE, 400, CONSOLIDATION_PERIOD_INVALID",
        "period=2024-Q1&planId=018f2c5a-7b00-7a10-8f00-0000000000ff, 400, CONSOLIDATION_PLAN_UNKNOWN"
    })
    void whatIsUnknownIsNamed(String query, int status, String code) {
        as(Identity.AUDITOR).get(URL + "?" + query).then().statusCode(status).body("code", equalTo(code));
    }
}
