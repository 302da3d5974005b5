package vn.lantoa.reporting.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.InformationSupplied;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.reference.EventMother;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.CalendarChanged;
import vn.lantoa.task.contract.TaskChanged;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class ObligationResourceTest extends ReportingApi {

    private static final EventType<CalendarChanged> CALENDAR = EventType.of(CalendarChanged.class);
    private static final EventType<TaskChanged> TASK = EventType.of(TaskChanged.class);
    private static final Instant THEN = Instant.parse("2024-01-01T00:00:00Z");
    private static final String LAW = "Nghị định 09/2019/NĐ-CP, Điều 13";
    private static final String URL = "/api/v1/obligations";

    @Inject
    Told told;

    @Inject
    Database database;

    private final UUID id = UUID.randomUUID();
    private final String agency = "O" + id.toString().substring(0, 8);

    @BeforeEach
    void theDecreesCalendarIsKnown() {
        var rule = new CalendarChanged.DueRule("MONTHLY", 25, 0, 1, LAW, LocalDate.parse("2019-03-12"), null);
        told.one(Told.event(
                CALENDAR,
                "DECREE",
                System.currentTimeMillis(),
                new CalendarChanged(
                        UUID.randomUUID(),
                        "DECREE",
                        "Kỳ mẫu",
                        LAW,
                        List.of(rule),
                        List.of(LocalDate.parse("2024-04-25"))),
                THEN));
        told.one(TargetMother.agency(agency, "PROVINCIAL", "2023-12-01T00:00:00Z"));
    }

    private void task(String due, String doneOn, String state) {
        told.one(PlanMother.plan(id));
        told.one(Told.event(
                TASK,
                id.toString(),
                1,
                new TaskChanged(
                        id,
                        id,
                        "Việc mẫu",
                        List.of("II.3-1"),
                        List.of(),
                        List.of(),
                        LocalDate.parse("2024-01-01"),
                        LocalDate.parse(due),
                        agency,
                        List.of(),
                        BigDecimal.ONE,
                        state,
                        state.equals("LIVE") ? null : LocalDate.parse("2024-01-02"),
                        BigDecimal.ZERO,
                        doneOn == null ? null : LocalDate.parse(doneOn),
                        null,
                        List.of(),
                        List.of(),
                        "REGULAR",
                        null,
                        List.of()),
                THEN));
    }

    private static ValidatableResponse due(Identity by, String from, String to, String agency) {
        return as(by).queryParam("from", from)
                .queryParam("to", to)
                .queryParam("agency", agency)
                .get(URL)
                .then()
                .statusCode(200);
    }

    /** Declared on the 16th; due on the 25th, which is a holiday in April. */
    @Test
    void aMonthIsDeclaredByTheDayOnWhichTheProvinceReportsIt() {
        told.one(TargetMother.declaration(agency, "2024-04", 1, 0));

        due(Identity.AUDITOR, "2024-04-01", "2024-06-01", agency)
                .body(
                        "items.id",
                        contains(
                                "declaration/" + agency + "/DECREE/2024-04",
                                "declaration/" + agency + "/DECREE/2024-05"))
                .body("items.dueOn", contains("2024-04-26", "2024-05-27"))
                .body("items.state", contains("MET", "LATE"))
                .body("items.metOn", contains("2024-04-16", null))
                .body("items.legalBasis", everyItem(equalTo(LAW)))
                .body("items.kind", everyItem(equalTo("DECLARATION")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-10, 2024-05-10, LIVE, MET",
        "2024-05-10, 2024-05-11, LIVE, LATE",
        "2024-05-10, , LIVE, LATE",
        "2999-05-10, , LIVE, DUE",
        "2024-05-10, , CANCELLED, "
    })
    void aTaskIsItsLeadsUntilItIsDoneOrCancelled(String due, String doneOn, String state, String shown) {
        task(due, doneOn, state);

        ValidatableResponse answer = as(Identity.VIEWER)
                .queryParam("from", due)
                .queryParam("to", due.replace("-10", "-11"))
                .queryParam("kind", "TASK")
                .queryParam("agency", agency)
                .get(URL)
                .then()
                .statusCode(200);
        if (shown == null) {
            answer.body("items", hasSize(0));
        } else {
            answer.body("items.id", contains("task/" + id))
                    .body("items[0].state", equalTo(shown))
                    .body("items[0].metOn", doneOn == null ? nullValue() : equalTo(doneOn))
                    .body("items[0].legalBasis", equalTo("Kế hoạch 1/2024, mục II.3-1"));
        }
    }

    @Test
    void aPressConferenceIsHeldInEachQuarter() {
        told.one(EventMother.event("HB-" + agency, "TOOK_PLACE")
                .from(LocalDate.parse("2021-05-05"))
                .told(new Position(1, 1), "PRESS_CONFERENCE"));

        as(Identity.AUDITOR)
                .queryParam("from", "2021-04-01")
                .queryParam("to", "2021-10-01")
                .queryParam("kind", "PRESS_CONFERENCE")
                .get(URL)
                .then()
                .statusCode(200)
                .body("items.id", contains("press-conference/2021-Q2", "press-conference/2021-Q3"))
                .body("items.dueOn", contains("2021-06-30", "2021-09-30"))
                .body("items.metOn", contains("2021-05-07", null))
                .body("items.state", contains("MET", "LATE"))
                .body("items.agency", everyItem(nullValue()))
                .body("items[0].legalBasis", equalTo("Nghị định 09/2017/NĐ-CP, Điều 5"));
        as(Identity.AUDITOR)
                .queryParam("from", "2021-04-01")
                .queryParam("to", "2021-10-01")
                .queryParam("state", "MET")
                .get(URL)
                .then()
                .body("items.state", everyItem(equalTo("MET")))
                .body("items.id", hasItem("press-conference/2021-Q2"));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-10, 2024-05-10, MET", "2024-05-10, 2024-05-11, LATE", "2024-05-10, , LATE", "2999-05-10, , DUE"
    })
    void anOrderIsMetWhenAllOfItIsAccepted(String due, String acceptedOn, String state) {
        told.one(Told.event(
                EventType.of(OrderChanged.class),
                id.toString(),
                1,
                new OrderChanged(
                        id,
                        id,
                        agency,
                        "01/ĐH",
                        LocalDate.parse(due),
                        false,
                        0,
                        1,
                        List.of(),
                        acceptedOn == null ? null : LocalDate.parse(acceptedOn)),
                THEN));

        due(Identity.AUDITOR, due, due.replace("-10", "-11"), agency)
                .body("items.find { it.kind == 'ORDER' }.id", equalTo("order/" + id))
                .body("items.find { it.kind == 'ORDER' }.state", equalTo(state))
                .body("items.find { it.kind == 'ORDER' }.metOn", equalTo(acceptedOn))
                .body("items.find { it.kind == 'ORDER' }.legalBasis", equalTo("Đơn đặt hàng 01/ĐH"));
    }

    @Test
    void thePressIsInformedInEachMonth() {
        told.one(Told.event(
                EventType.of(InformationSupplied.class),
                id.toString(),
                1,
                new InformationSupplied(id, "SDL", "2018-02", LocalDate.parse("2018-03-01")),
                THEN));
        UUID other = UUID.randomUUID();
        told.one(Told.event(
                EventType.of(InformationSupplied.class),
                other.toString(),
                1,
                new InformationSupplied(other, "SDL", "2018-03", LocalDate.parse("2018-03-31")),
                THEN));

        as(Identity.PRESS_BBD)
                .queryParam("from", "2018-02-01")
                .queryParam("to", "2018-05-01")
                .queryParam("kind", "INFORMATION")
                .get(URL)
                .then()
                .statusCode(200)
                .body("items.id", contains("information/2018-02", "information/2018-03", "information/2018-04"))
                .body("items.dueOn", contains("2018-02-28", "2018-03-31", "2018-04-30"))
                .body("items.state", contains("LATE", "MET", "LATE"))
                .body("items.metOn", contains("2018-03-01", "2018-03-31", null))
                .body("items.legalBasis", everyItem(equalTo("Nghị định 09/2017/NĐ-CP, Điều 5")));
    }

    @Test
    void aTaskOfADraftIsNotDue() {
        task("2024-05-10", null, "LIVE");
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("UPDATE plan SET status = 'DRAFT' WHERE id = ?", id));

        due(Identity.AUDITOR, "2024-05-10", "2024-05-11", agency).body("items.kind", not(hasItem("TASK")));
    }

    @Test
    void aReportIsMetWhenOneOfItsPeriodIsSealed() {
        QuarkusTransaction.requiringNew().run(() -> database.update("""
                INSERT INTO report (id, version, created_at, created_by, updated_at, updated_by, type, period, calendar,
                  title, state, as_of, settled, dataset, writers, sealed_at)
                VALUES (?, 1, now(), 't', now(), 't', 'MONTHLY', '2022-04', 'DECREE', 'mẫu', 'SEALED', now(), true,
                  '{}', '{}', '2022-04-24T18:00:00Z')""", UUID.randomUUID()));

        as(Identity.AUDITOR)
                .queryParam("from", "2022-04-01")
                .queryParam("to", "2022-06-01")
                .queryParam("kind", "REPORT")
                .get(URL)
                .then()
                .statusCode(200)
                .body("items.id", contains("report/MONTHLY/DECREE/2022-04", "report/MONTHLY/DECREE/2022-05"))
                .body("items.dueOn", contains("2022-04-25", "2022-05-25"))
                .body("items.state", contains("MET", "LATE"))
                .body("items.metOn", contains("2022-04-25", null))
                .body("items.agency", everyItem(nullValue()));
    }

    @Test
    void aPressAgencySeesItsOwnAndTheProvinces() {
        told.one(TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"));

        as(Identity.PRESS_BBD)
                .queryParam("from", "2024-06-01")
                .queryParam("to", "2024-07-01")
                .get(URL)
                .then()
                .statusCode(200)
                .body("items.agency", everyItem(in(new String[] {"BBD", null})))
                .body("items.agency", hasItem("BBD"))
                .body("items.kind", hasItem("PRESS_CONFERENCE"));
        due(Identity.PRESS_BBD, "2024-06-01", "2024-07-01", agency).body("items", hasSize(0));
    }

    @Test
    void theSameIsACalendarToSubscribeTo() {
        as(Identity.AUDITOR)
                .queryParam("from", "2024-05-01")
                .queryParam("to", "2024-06-01")
                .queryParam("agency", agency)
                .get(URL + ".ics")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .body(startsWith("BEGIN:VCALENDAR\r\n"))
                .body(containsString("UID:declaration/" + agency + "/DECREE/2024-05@lantoa\r\n"))
                .body(not(containsString("DECREE/2024-06")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01, 2024-05-01, OBLIGATION_RANGE_INVALID",
        "2024-05-02, 2024-05-01, OBLIGATION_RANGE_INVALID",
        "2019-05-01, 2024-05-02, OBLIGATION_RANGE_TOO_LONG"
    })
    void aRangeHasDaysAndAnEnd(String from, String to, String code) {
        as(Identity.AUDITOR)
                .queryParam("from", from)
                .queryParam("to", to)
                .get(URL)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {URL, URL + ".ics"})
    void anAgencyIsOneOfARegisterLetterByLetter(String url) {
        String office = "SO-" + agency;
        told.one(Told.event(
                EventType.of(AgencyChanged.class),
                id.toString(),
                1,
                new AgencyChanged(id, office, null, "Sở mẫu", null, "DEPARTMENT", null, null, null, List.of()),
                THEN));

        as(Identity.AUDITOR)
                .queryParam("agency", agency, office)
                .get(url)
                .then()
                .statusCode(200);
        for (String wrong : List.of(agency.toLowerCase(Locale.ROOT), agency + "," + office)) {
            as(Identity.AUDITOR)
                    .queryParam("agency", agency, wrong)
                    .get(url)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("OBLIGATION_AGENCY_UNKNOWN"))
                    .body("violations.field", contains("agency"));
        }
    }
}
