package vn.lantoa.task.progress;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class ProgressResourceTest extends TaskApi {

    @Test
    void anUpdateMovesTheTaskAndRaisesItsVersion() {
        String task = aTask(aPlan());

        report(Identity.TOURISM, task, Bodies.progress("2024-05-20", 100))
                .statusCode(201)
                .body("backdated", equalTo(true))
                .body("org", equalTo("SDL"));

        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}", task)
                .then()
                .body("percent", equalTo(100))
                .body("doneOn", equalTo("2024-05-20"))
                .body("version", equalTo(1));
    }

    @Test
    void aNoteMayHaveSeveralLinesButNothingInvisible() {
        String task = aTask(aPlan());

        report(Identity.TOURISM, task, Body.with(Bodies.progress("2024-05-20", 50), "note", " Đã làm:\r\n\t– họp "))
                .statusCode(201)
                .body("note", equalTo("Đã làm:\n\t– họp"));
        report(Identity.TOURISM, task, Body.with(Bodies.progress("2024-05-20", 50), "note", "a\u202eb"))
                .statusCode(400)
                .body("code", equalTo("TEXT_INVISIBLE"))
                .body("violations.field", contains("note"));
        report(Identity.TOURISM, task, Body.with(Bodies.progress("2024-05-20", 50), "quantityDone", 1_000_000_000_001L))
                .statusCode(400)
                .body("code", equalTo("NUMBER_TOO_LARGE"))
                .body("violations.field", contains("quantityDone"));
    }

    @Test
    void onlyTheLeadingAgencyReports() {
        String task = aTask(aPlan());

        report(Identity.QUYNHON, task, Bodies.progress("2024-05-20", 50))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
        report(Identity.VIEWER, task, Bodies.progress("2024-05-20", 50))
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void theSuccessorOfTheLeadingAgencyReportsToo() {
        String task = aTask(aPlan());
        String successor = "SO-" + System.nanoTime();
        as(Identity.OFFICER)
                .body(Map.of(
                        "code",
                        successor,
                        "name",
                        "Sở hợp nhất",
                        "level",
                        "DEPARTMENT",
                        "predecessors",
                        List.of("SDL")))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);

        report(Identity.TOURISM.of(successor), task, Bodies.progress("2024-05-20", 50))
                .statusCode(201);
    }

    static Stream<Arguments> spoiledUpdates() {
        Map<String, Object> linked = Map.of("title", "Bài", "url", "https://example.org/x");
        return Stream.of(
                arguments("percent", 101, "REQUEST_INVALID", "percent"),
                arguments("percent", "50", "REQUEST_INVALID", "percent"),
                arguments("percent", null, "REQUEST_INVALID", "percent"),
                arguments("percent", 100, "PROGRESS_EVIDENCE_REQUIRED", "evidence"),
                arguments("effectiveOn", "2999-01-01", "PROGRESS_IN_FUTURE", "effectiveOn"),
                arguments("effectiveOn", "2024-02-30", "REQUEST_INVALID", "effectiveOn"),
                arguments("evidence", List.of(Map.of("title", "x")), "PROGRESS_EVIDENCE_SOURCE", "evidence[0]"),
                arguments(
                        "evidence",
                        List.of(linked, Map.of("title", "x", "url", "javascript:alert(1)")),
                        "PROGRESS_EVIDENCE_URL",
                        "evidence[1].url"),
                arguments(
                        "evidence",
                        List.of(Map.of(
                                "title", "x", "attachmentId", UUID.randomUUID().toString())),
                        "PROGRESS_ATTACHMENT_UNKNOWN",
                        "evidence[0].attachmentId"),
                arguments("recordedAt", "2024-01-01T00:00:00Z", "FIELD_UNKNOWN", "recordedAt"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledUpdates")
    void aSpoiledUpdateIsRefusedAndNothingIsKept(String field, Object value, String code, String where) {
        String task = aTask(aPlan());
        Map<String, Object> spoiled = Body.with(Bodies.progress("2024-05-20", 50), field, value);

        report(Identity.TOURISM, task, spoiled)
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(where));
        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}/progress-updates", task)
                .then()
                .body("items", hasSize(0));
    }

    /** By hand: weights 2 and 1; 40 % and 0 % at the end of April, 100 % and 50 % at the end of June. */
    @Test
    void aPlansProgressIsThatOfTheDay() {
        UUID plan = aPlan();
        String first = aTask(plan);
        Map<String, Object> second = new LinkedHashMap<>(Bodies.task(plan));
        second.put("clausePaths", List.of("II.3-1", "II.3-2"));
        second.put("weight", 1);
        second.put("lead", "SVHTT");
        String other = as(Identity.OFFICER)
                .body(second)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        report(Identity.TOURISM, first, Bodies.progress("2024-04-20", 40)).statusCode(201);
        report(Identity.TOURISM, first, Bodies.progress("2024-06-20", 100)).statusCode(201);
        report(Identity.OFFICER, other, Bodies.progress("2024-06-25", 50)).statusCode(201);

        progressOn(plan, "2024-04-30")
                .body("plan.weighted", equalTo(26.67f))
                .body("plan.simple", equalTo(20))
                .body("dueStates.IN_PROGRESS", equalTo(2))
                .body("completion.percent", nullValue());
        progressOn(plan, "2024-06-30")
                .body("plan.weighted", equalTo(83.33f))
                .body("plan.simple", equalTo(75))
                .body("plan.tasks", equalTo(2))
                .body("clauses.path", contains("II.3-1", "II.3-2", "II.3-3"))
                .body("clauses.weighted", contains(83.33f, 50, null))
                .body("clauses[2].reason", equalTo("NO_TASK"))
                .body("agencies.agency", contains("SDL", "SVHTT"))
                .body("dueStates.DONE_LATE", equalTo(1))
                .body("dueStates.OVERDUE", equalTo(1))
                .body("completion.due", equalTo(2))
                .body("completion.percent", equalTo(50));
    }

    /** A task that was given to another lead, weight, clause and due day, then cancelled: before, it was as it was. */
    @Test
    void whatATaskWasIsAnsweredAsItWasKnown() {
        UUID plan = aPlan();
        String task = aTask(plan);
        report(Identity.TOURISM, task, Bodies.progress("2024-04-20", 40)).statusCode(201);
        String made = Instant.now().toString();
        Map<String, Object> changed = Body.with(Bodies.task(plan), "clausePaths", List.of("II.3-2"));
        changed.put("lead", "SVHTT");
        changed.put("weight", 0);
        changed.put("dueOn", "2024-03-01");
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(changed)
                .put("/api/v1/tasks/{id}", task)
                .then()
                .statusCode(200);
        String replaced = Instant.now().toString();
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", "CANCELLED", "on", "2024-02-01", "reason", "trùng việc"))
                .post("/api/v1/tasks/{id}/transitions", task)
                .then()
                .statusCode(200);

        knownAt(plan, made)
                .body("plan.weighted", equalTo(40))
                .body("agencies.agency", contains("SDL"))
                .body("clauses[0].tasks", equalTo(1))
                .body("dueStates.IN_PROGRESS", equalTo(1));
        knownAt(plan, replaced)
                .body("plan.reason", equalTo("ZERO_WEIGHT"))
                .body("agencies.agency", contains("SVHTT"))
                .body("clauses[0].tasks", equalTo(0))
                .body("clauses[1].tasks", equalTo(1))
                .body("dueStates.OVERDUE", equalTo(1));
        progressOn(plan, "2024-04-30").body("plan.tasks", equalTo(0));
    }

    private static ValidatableResponse knownAt(UUID plan, String instant) {
        return as(Identity.VIEWER)
                .queryParam("asOf", "2024-04-30")
                .queryParam("knownAt", instant)
                .get("/api/v1/plans/{id}/progress", plan)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "on {0}: warned {1}")
    @CsvSource({"1990-01-01, true", "2024-01-14, true", "2024-01-15, false", "2024-06-01, false", "2024-06-02, true"})
    void progressOutsideTheTasksDatesIsWorthAWarning(String day, boolean warned) {
        report(Identity.TOURISM, aTask(aPlan()), Bodies.progress(day, 10))
                .statusCode(201)
                .body("warnings.code", warned ? contains("PROGRESS_OUTSIDE_TASK") : hasSize(0))
                .body("warnings.field", warned ? contains("effectiveOn") : hasSize(0));
    }

    @Test
    void theDueStateOfADayIsByTheProgressOfThatDay() {
        String task = aTask(aPlan());
        report(Identity.TOURISM, task, Bodies.progress("2024-04-20", 40)).statusCode(201);
        report(Identity.TOURISM, task, Bodies.progress("2024-06-20", 100)).statusCode(201);

        dueState(task, "2024-05-01").body("state", equalTo("IN_PROGRESS")).body("percent", equalTo(40));
        dueState(task, "2024-06-10").body("state", equalTo("OVERDUE")).body("overdueDays", equalTo(9));
        dueState(task, "2024-06-30").body("state", equalTo("DONE_LATE")).body("percent", equalTo(100));
    }

    private static ValidatableResponse dueState(String task, String day) {
        return as(Identity.VIEWER)
                .queryParam("on", day)
                .get("/api/v1/tasks/{id}/due-state", task)
                .then()
                .statusCode(200);
    }

    private static String attachedBy(Identity who) {
        return as(who).contentType("text/plain")
                .queryParam("fileName", "bien-ban.txt")
                .body("Biên bản " + UUID.randomUUID())
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void evidenceIsAFileOfWhoReportsOrLeads() {
        String task = aTask(aPlan());
        Map<String, Object> done = Bodies.progress("2024-05-20", 100);
        done.put("evidence", List.of(Map.of("title", "Biên bản", "attachmentId", attachedBy(Identity.QUYNHON))));

        for (Identity who : List.of(Identity.TOURISM, Identity.OFFICER)) {
            report(who, task, done)
                    .statusCode(400)
                    .body("code", equalTo("PROGRESS_ATTACHMENT_OF_OTHERS"))
                    .body("violations[0].field", equalTo("evidence[0].attachmentId"));
        }
        done.put("evidence", List.of(Map.of("title", "Biên bản", "attachmentId", attachedBy(Identity.TOURISM))));
        report(Identity.OFFICER, task, done).statusCode(201);
        report(Identity.TOURISM, task, done).statusCode(201);
    }

    @Test
    void whatWasNotYetKnownDoesNotCount() {
        UUID plan = aPlan();
        report(Identity.TOURISM, aTask(plan), Bodies.progress("2024-04-20", 40)).statusCode(201);

        as(Identity.VIEWER)
                .queryParam("asOf", "2024-06-30")
                .queryParam("knownAt", "2024-07-01T00:00:00+07:00")
                .get("/api/v1/plans/{id}/progress", plan)
                .then()
                .statusCode(200)
                .body("plan.tasks", equalTo(0))
                .body("plan.reason", equalTo("NO_TASK"));
    }

    private static ValidatableResponse progressOn(UUID plan, String day) {
        return as(Identity.VIEWER)
                .queryParam("asOf", day)
                .get("/api/v1/plans/{id}/progress", plan)
                .then()
                .statusCode(200);
    }

    private static String aTask(UUID plan) {
        return as(Identity.OFFICER)
                .body(Bodies.task(plan))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse report(Identity who, String task, Map<String, Object> body) {
        return as(who).body(body)
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then();
    }
}
