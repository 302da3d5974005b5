package vn.lantoa.task.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.IssuedPlans;
import vn.lantoa.task.contract.ReminderChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ReminderResourceTest extends IssuedPlans {

    private static final TopicProbe REMINDERS = new TopicProbe(ReminderChanged.TOPIC);

    @Inject
    Clock clock;

    @Test
    void anAgencyAnswersWhatItIsRemindedOfOnce() {
        UUID plan = aPlan();
        String task = aTask(plan, anAgency(), "2024-06-01");
        String reminder = remind(ofTask(task, 1))
                .body("state", equalTo("SILENT"))
                .extract()
                .path("id");
        String agency = read(reminder).extract().path("agency");

        answer(Identity.QUYNHON, reminder).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        answer(Identity.OFFICER, reminder).statusCode(403).body("code", equalTo("FORBIDDEN"));
        answer(Identity.TOURISM.of(agency), reminder)
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("automatic", equalTo(false))
                .body("answer.note", equalTo("Sẽ xong trong tuần"))
                .body("answer.hours", notNullValue())
                .body("answer.late", equalTo(true))
                .body("version", equalTo(1));
        answer(Identity.TOURISM.of(agency), reminder).statusCode(409).body("code", equalTo("REMINDER_ANSWERED"));
        List<TopicProbe.Seen> seen = REMINDERS.of(reminder, 2);
        assertThat(seen).extracting(TopicProbe.Seen::version).containsExactly(0L, 1L);
        assertThat(seen.get(0).data().getString("answeredAt")).isNull();
        assertThat(seen.get(0).data().getString("planId")).isEqualTo(plan.toString());
        assertThat(seen.get(1).data().getString("answeredAt")).isNotNull();
    }

    @Test
    void levelsFollowOneAnotherAboutTheSame() {
        UUID plan = aPlan();
        String task = aTask(plan, "SDL", "2024-06-01");
        String other = aTask(plan, "SDL", "2024-06-01");
        String agency = anAgency();

        refused(ofTask(task, 2), 409, "REMINDER_LEVEL_SKIPPED", "level");
        remind(ofTask(task, 1));
        remind(ofTask(task, 2));
        remind(ofTask(task, 3));
        refused(ofTask(other, 2), 409, "REMINDER_LEVEL_SKIPPED", "level");
        refused(ofAgency(agency, 2), 409, "REMINDER_LEVEL_SKIPPED", "level");
        remind(ofAgency(agency, 1));
        refused(ofAgency(agency, 3), 409, "REMINDER_LEVEL_SKIPPED", "level");
        remind(ofAgency(agency, 2));

        as(Identity.VIEWER)
                .get("/api/v1/reminders?planId={plan}&sort=level&overdue=true&answered=false", plan)
                .then()
                .statusCode(200)
                .body("items.level", contains(1, 2, 3))
                .body("items.taskId", everyItem(equalTo(task)));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "level,  4,          REQUEST_INVALID",
        "level,  0,          REQUEST_INVALID",
        "dueBy,  2024-02-30, REQUEST_INVALID",
        "agency, KHONG-CO,   REMINDER_AGENCY_UNKNOWN",
        "agency, ,           REMINDER_TARGET_REQUIRED",
        "taskId, 01900000-0000-7000-8000-0000000000ff, REMINDER_TARGET_TWICE",
        "sentAt, 2024-01-01T00:00:00Z, FIELD_UNKNOWN",
    })
    void aSpoiledReminderIsRefused(String field, String value, String code) {
        Object spoiled = field.equals("level") ? Integer.valueOf(value) : value;
        as(Identity.OFFICER)
                .body(Body.with(ofAgency("SDL", 1), field, spoiled))
                .post("/api/v1/reminders")
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void nobodyIsRemindedOfWhatIsDoneOrUnknown() {
        String task = aTask(aPlan(), "SDL", "2024-06-01");
        as(Identity.OFFICER)
                .body(Bodies.progress("2024-05-20", 100))
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then()
                .statusCode(201);

        refused(ofTask(task, 1), 409, "REMINDER_TASK_DONE", "taskId");
        refused(ofTask(UUID.randomUUID().toString(), 1), 400, "REMINDER_TASK_UNKNOWN", "taskId");
    }

    @Test
    void whatThereIsNotIsNotFound() {
        String none = UUID.randomUUID().toString();

        as(Identity.VIEWER)
                .get("/api/v1/reminders/{id}", none)
                .then()
                .statusCode(404)
                .body("code", equalTo("REMINDER_NOT_FOUND"));
        answer(Identity.TOURISM, none).statusCode(404).body("code", equalTo("REMINDER_NOT_FOUND"));
    }

    @Test
    void nobodyIsRemindedOfWhatIsOfAPlanThatIsOver() {
        UUID closed = anIssuedPlan();
        String ofClosed = aTask(closed, "SDL", "2024-06-01");
        remind(ofTask(ofClosed, 1));
        become(closed, "CLOSED");
        UUID superseded = aPlan();
        String ofSuperseded = aTask(superseded, "SDL", "2024-06-01");
        become(superseded, "SUPERSEDED");

        refused(ofTask(ofClosed, 2), 409, "REMINDER_PLAN_CLOSED", "taskId");
        refused(ofTask(ofSuperseded, 1), 409, "REMINDER_PLAN_CLOSED", "taskId");
    }

    /** The end of a day makes an open reminder a silent one, without any write. */
    @Test
    void theTagOfAReminderIsOfItsStateToo() {
        String silent = remind(ofAgency(anAgency(), 1)).extract().path("id");
        String open = remind(Body.with(
                        ofAgency(anAgency(), 1), "dueBy", today().plusDays(2).toString()))
                .header("ETag", equalTo("\"0-OPEN\""))
                .extract()
                .path("id");

        held(silent, "\"0-OPEN\"").statusCode(200).header("ETag", equalTo("\"0-SILENT\""));
        held(silent, "\"0-SILENT\"").statusCode(304);
        held(open, "\"0-OPEN\"").statusCode(304);
        String agency = read(open).extract().path("agency");
        answer(Identity.TOURISM.of(agency), open).header("ETag", equalTo("\"1-ANSWERED\""));
    }

    @Test
    void theSummarySaysWhoIsSilent() {
        String agency = anAgency();
        String answered = remind(ofAgency(agency, 1)).extract().path("id");
        answer(Identity.TOURISM.of(agency), answered).statusCode(200);
        remind(ofAgency(agency, 2));
        remind(Body.with(ofAgency(agency, 2), "dueBy", today().plusDays(2).toString()));

        as(Identity.VIEWER)
                .get("/api/v1/reminders/summary?agency={agency}", agency)
                .then()
                .statusCode(200)
                .body("agencies", hasSize(1))
                .body("agencies[0].sent", equalTo(3))
                .body("agencies[0].answered", equalTo(1))
                .body("agencies[0].answeredLate", equalTo(1))
                .body("agencies[0].open", equalTo(1))
                .body("agencies[0].silent", equalTo(1))
                .body("agencies[0].silentSince", equalTo("2024-05-10"))
                .body("agencies[0].highestLevel", equalTo(2))
                .body("agencies[0].meanHours", notNullValue())
                .body("silentAgencies", contains(agency));
    }

    @Test
    void anInboxHoldsWhatItsAgencyHasToDoFirstThingsFirst() {
        String agency = anAgency();
        UUID plan = aPlan();
        aTask(plan, agency, today().plusDays(3).toString());
        String overdue = aTask(plan, agency, "2024-06-01");
        aTask(plan, agency, today().plusDays(90).toString());
        String reminder = remind(ofTask(overdue, 1)).extract().path("id");

        inbox(Identity.TOURISM.of(agency), "")
                .statusCode(200)
                .body("items.kind", contains("REMINDER", "TASK_OVERDUE", "TASK_DUE"))
                .body("items[0].id", equalTo(reminder))
                .body("items[0].level", equalTo(1))
                .body("items[1].path", endsWith("/tasks/" + overdue))
                .body("items[1].workingDaysLeft", lessThan(0))
                .body("items[2].overdue", equalTo(false));
        answer(Identity.TOURISM.of(agency), reminder).statusCode(200);
        inbox(Identity.OFFICER, "?agency=" + agency + "&until=" + today().plusDays(100))
                .body("items.kind", contains("TASK_OVERDUE", "TASK_DUE", "TASK_DUE"));
        inbox(Identity.QUYNHON, "?agency=" + agency).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        inbox(Identity.OFFICER, "?agency=KHONG-CO").statusCode(400).body("code", equalTo("PARAMETER_CODE_UNKNOWN"));
        inbox(Identity.OFFICER, "?until=2999-01-01").statusCode(400).body("code", equalTo("INBOX_UNTIL_TOO_FAR"));
    }

    /** Until its predecessor has ended, an heir has nothing of its to do; from then on all. */
    @Test
    void anInboxHoldsWhatItsAgencyAnswersForToday() {
        String old = anAgency();
        String task = aTask(aPlan(), old, "2024-06-01");
        remind(ofTask(task, 1));
        String heir = anAgency(Map.of("validFrom", "2024-04-01", "predecessors", List.of(old)));
        inbox(Identity.TOURISM.of(heir), "").statusCode(200).body("items", hasSize(0));
        inbox(Identity.OFFICER, "?agency=" + old).body("items.kind", contains("REMINDER", "TASK_OVERDUE"));

        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("name", "Cơ quan cũ", "level", "DEPARTMENT", "validTo", "2024-03-31"))
                .put("/api/v1/agencies/{code}", old)
                .then()
                .statusCode(200);

        inbox(Identity.TOURISM.of(heir), "")
                .statusCode(200)
                .body("items.kind", contains("REMINDER", "TASK_OVERDUE"))
                .body("items.agency", everyItem(equalTo(old)));
        inbox(Identity.OFFICER, "?agency=" + old).body("items", hasSize(0));
    }

    @Test
    void whoIsNoAgencySaysWhoseInboxItReads() {
        inbox(Identity.AUDITOR, "")
                .statusCode(400)
                .body("code", equalTo("INBOX_AGENCY_REQUIRED"))
                .body("violations.field", contains("agency"));
    }

    @Test
    void whatIsDoneNeedsNoAnswerAnyMore() {
        String agency = anAgency();
        String task = aTask(aPlan(), agency, "2024-06-01");
        remind(ofTask(task, 1));
        inbox(Identity.OFFICER, "?kind=REMINDER&agency=" + agency).body("items", hasSize(1));

        as(Identity.OFFICER)
                .body(Bodies.progress("2024-05-20", 100))
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then()
                .statusCode(201);

        inbox(Identity.OFFICER, "?agency=" + agency).body("items", hasSize(0));
    }

    @Test
    void anOfficerLetsTheCalendarRemindToday() {
        as(Identity.OFFICER)
                .post("/api/v1/reminders/automatic")
                .then()
                .statusCode(200)
                .body("on", equalTo(today().toString()));
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }

    private static String anAgency() {
        return anAgency(Map.of());
    }

    private static String anAgency(Map<String, Object> more) {
        String code = "CQ-" + System.nanoTime();
        Map<String, Object> agency = new HashMap<>(more);
        agency.putAll(Map.of("code", code, "name", "Cơ quan thử " + code, "level", "DEPARTMENT"));
        as(Identity.OFFICER).body(agency).post("/api/v1/agencies").then().statusCode(201);
        return code;
    }

    private static String aTask(UUID plan, String lead, String dueOn) {
        Map<String, Object> task = Body.with(Bodies.task(plan), "lead", lead);
        task.put("dueOn", dueOn);
        return as(Identity.OFFICER)
                .body(task)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> ofTask(String task, int level) {
        Map<String, Object> body = new HashMap<>(ofAgency("", level));
        body.put("taskId", task);
        body.remove("agency");
        return body;
    }

    private static Map<String, Object> ofAgency(String agency, int level) {
        Map<String, Object> body = new HashMap<>();
        body.put("agency", agency);
        body.put("level", level);
        body.put("dueBy", "2024-05-10");
        body.put("note", "Đề nghị báo cáo");
        return body;
    }

    private static ValidatableResponse remind(Map<String, Object> body) {
        return as(Identity.OFFICER).body(body).post("/api/v1/reminders").then().statusCode(201);
    }

    private static void refused(Map<String, Object> body, int status, String code, String field) {
        as(Identity.OFFICER)
                .body(body)
                .post("/api/v1/reminders")
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(field));
    }

    private static ValidatableResponse held(String reminder, String tag) {
        return as(Identity.VIEWER)
                .header("If-None-Match", tag)
                .get("/api/v1/reminders/{id}", reminder)
                .then();
    }

    private static ValidatableResponse read(String reminder) {
        return as(Identity.VIEWER)
                .get("/api/v1/reminders/{id}", reminder)
                .then()
                .statusCode(200)
                .body("answer", nullValue());
    }

    private static ValidatableResponse answer(Identity identity, String reminder) {
        return as(identity)
                .body(Map.of("note", "Sẽ xong trong tuần"))
                .post("/api/v1/reminders/{id}/answer", reminder)
                .then();
    }

    private static ValidatableResponse inbox(Identity identity, String query) {
        return as(identity).get("/api/v1/inbox" + query).then();
    }
}
