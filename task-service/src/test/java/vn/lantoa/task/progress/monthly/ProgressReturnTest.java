package vn.lantoa.task.progress.monthly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.TaskApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class ProgressReturnTest extends TaskApi {

    private static final String UNKNOWN = "01900000-0000-7000-8000-00000000ffff";

    @Inject
    EntityManagerFactory sessions;

    /** Lines of five fates: kept, of another agency, of no task, wrong in itself, twice; the good one is not lost. */
    @Test
    void goodUpdatesAreKeptAndBadOnesSayWhy() {
        UUID plan = aPlan();
        String task = aTask(plan, "SDL");
        Map<String, Object> done = update(aTask(plan, "SDL"), 100);
        String sent = send(
                        Identity.TOURISM,
                        aReturn(
                                plan,
                                update(task, 40),
                                update(aTask(plan, "SVHTT"), 50),
                                update(UNKNOWN, 50),
                                Body.without(done, "evidence"),
                                update(task, 60),
                                Map.of("taskId", task, "percent", 1, "id", UNKNOWN)))
                .statusCode(201)
                .body("state", equalTo("PARTLY_ACCEPTED"))
                .body("received", equalTo(6))
                .body("accepted", equalTo(1))
                .body("lines.status", contains("ACCEPTED", "REJECTED", "REJECTED", "REJECTED", "REJECTED", "REJECTED"))
                .body("lines[0].id", notNullValue())
                .body("lines[1].errors.code", contains("RETURN_TASK_OF_OTHERS"))
                .body("lines[2].errors.code", contains("RETURN_TASK_UNKNOWN"))
                .body("lines[3].errors.code", contains("PROGRESS_EVIDENCE_REQUIRED"))
                .body("lines[4].errors.code", contains("RETURN_TASK_REPEATED"))
                .body("lines[5].errors.code", contains("FIELD_UNKNOWN"))
                .body("lines[5].errors.field", contains("id"))
                .extract()
                .path("id");

        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}", task)
                .then()
                .body("percent", equalTo(40))
                .body("version", equalTo(1));
        as(Identity.VIEWER)
                .get("/api/v1/progress-returns/{id}/updates", sent)
                .then()
                .body("items.taskId", contains(task))
                .body("items.returnId", contains(sent))
                .body("items.org", contains("SDL"));
        as(Identity.VIEWER)
                .get("/api/v1/progress-returns/{id}", sent)
                .then()
                .body("rejected", equalTo(5))
                .body("lines", nullValue());
    }

    /** All that an update says is kept, and its task stands where it says, one version further with each return. */
    @Test
    void whatUpdatesSayIsKeptWhole() {
        UUID plan = aPlan();
        String done = aTask(plan, "SDL");
        String begun = aTask(plan, "SDL");
        List<Map<String, String>> shown = List.of(
                Map.of("title", "Bài \"một\", {hai}", "url", "https://example.org/1"),
                Map.of("title", "Bài NULL", "url", "https://example.org/2"));
        Map<String, Object> said = Body.with(
                Body.with(Body.with(update(done, 100), "evidence", shown), "note", "Dòng một\nDòng hai, \"xong\""),
                "quantityDone",
                12.125);
        send(Identity.TOURISM, aReturn(plan, said, Body.with(update(begun, 0), "percent", 33.5)))
                .statusCode(201)
                .body("accepted", equalTo(2));

        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}/progress-updates", done)
                .then()
                .body("items.note", contains("Dòng một\nDòng hai, \"xong\""))
                .body("items.quantityDone", contains(12.125f))
                .body("items[0].evidence.title", contains("Bài \"một\", {hai}", "Bài NULL"))
                .body("items[0].evidence.url", contains("https://example.org/1", "https://example.org/2"))
                .body("items[0].backdated", equalTo(true))
                .body("items[0].createdBy", notNullValue())
                .body("items[0].version", equalTo(0));
        String by = as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}", done)
                .then()
                .body("percent", equalTo(100))
                .body("doneOn", equalTo("2024-03-10"))
                .body("version", equalTo(1))
                .extract()
                .path("updatedBy");
        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}/progress-updates", done)
                .then()
                .body("items.updatedBy", contains(by));
        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}/progress-updates", begun)
                .then()
                .body("items.percent", contains(33.5f))
                .body("items[0].note", nullValue())
                .body("items[0].quantityDone", nullValue())
                .body("items[0].evidence", empty());

        send(Identity.TOURISM, aReturn(plan, Body.with(update(done, 60), "effectiveOn", "2024-03-11")))
                .statusCode(201);
        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}", done)
                .then()
                .body("percent", equalTo(60))
                .body("doneOn", nullValue())
                .body("version", equalTo(2));
    }

    /** What was open when an office ended is in its return, and in that of its successor, whoever sends it. */
    @Test
    void aMergedOfficesTasksAreReturnedForItAndForItsSuccessor() {
        String old = "SO-CU-" + System.nanoTime();
        String heir = old.replace("CU", "MOI");
        register(old, Map.of("validTo", "2025-06-30"));
        register(heir, Map.of("validFrom", "2025-07-01", "predecessors", List.of(old)));
        UUID plan = aPlan();
        String task = aTask(plan, old);

        send(Identity.TOURISM.of(heir), Body.with(aReturn(plan, update(task, 30)), "agency", old))
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"));
        send(Identity.OFFICER, Body.with(aReturn(plan, update(task, 40)), "agency", old))
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"));
        send(Identity.TOURISM.of(heir), Body.with(aReturn(plan, update(task, 50)), "agency", heir))
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"));
        send(Identity.TOURISM.of(old), Body.with(aReturn(plan, update(task, 60)), "agency", old))
                .statusCode(403);
        send(Identity.OFFICER, Body.with(aReturn(plan, update(aTask(plan, heir, "2025-12-31"), 5)), "agency", old))
                .statusCode(201)
                .body("lines[0].errors.code", contains("RETURN_TASK_OF_OTHERS"));

        UUID late = aPlan();
        send(Identity.TOURISM.of(heir), Body.with(aReturn(late, update(aTask(late, old), 50)), "agency", heir))
                .statusCode(201);
        state(late, "2024-03")
                .body("expected", equalTo(1))
                .body("missing", empty())
                .body("agencies.agency", contains(old))
                .body("agencies.returns", contains(1));
    }

    /** The task of an office that came later was another's in that month, which owes its return. */
    @Test
    void theTaskOfAnOfficeThatWasNotThereYetIsItsPredecessors() {
        String old = "SO-TRUOC-" + System.nanoTime();
        String heir = old.replace("TRUOC", "SAU");
        register(old, Map.of("validTo", "2025-06-30"));
        register(heir, Map.of("validFrom", "2025-07-01", "predecessors", List.of(old)));
        UUID plan = aPlan();
        String task = aTask(plan, heir, "2025-12-31");

        state(plan, "2024-03")
                .body("expected", equalTo(1))
                .body("received", equalTo(0))
                .body("missing", contains(old));
        send(Identity.TOURISM.of(heir), Body.with(aReturn(plan, update(task, 50)), "agency", heir))
                .statusCode(201);
        state(plan, "2024-03")
                .body("expected", equalTo(1))
                .body("received", equalTo(1))
                .body("missing", empty());
    }

    private static void register(String code, Map<String, Object> more) {
        Map<String, Object> agency = new LinkedHashMap<>(Map.of("code", code, "name", "Sở", "level", "DEPARTMENT"));
        agency.putAll(more);
        as(Identity.OFFICER).body(agency).post("/api/v1/agencies").then().statusCode(201);
    }

    @Test
    void oneBadUpdateSinksAnAtomicReturn() {
        UUID plan = aPlan();
        String task = aTask(plan, "SDL");

        as(Identity.TOURISM)
                .queryParam("atomic", true)
                .body(aReturn(plan, update(task, 40), update(UNKNOWN, 50)))
                .post("/api/v1/progress-returns")
                .then()
                .statusCode(400)
                .body("code", equalTo("RETURN_NOT_ATOMIC"))
                .body("violations.field", contains("updates", "updates[1].taskId"));
        as(Identity.VIEWER).get("/api/v1/tasks/{id}", task).then().body("percent", equalTo(0));
    }

    static Stream<Arguments> spoiledUpdates() {
        return Stream.of(
                arguments("percent", 101, "REQUEST_INVALID", "percent"),
                arguments("percent", "50", "REQUEST_INVALID", "percent"),
                arguments("percent", null, "REQUEST_INVALID", "percent"),
                arguments("taskId", "x", "REQUEST_INVALID", "taskId"),
                arguments("effectiveOn", "2024-03-15", "RETURN_DAY_OUTSIDE_MONTH", "effectiveOn"),
                arguments("note", "a\u202eb", "TEXT_INVISIBLE", "note"),
                arguments(
                        "evidence",
                        List.of(Map.of("title", "x", "attachmentId", UNKNOWN)),
                        "PROGRESS_ATTACHMENT_UNKNOWN",
                        "evidence[0].attachmentId"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledUpdates")
    void aSpoiledUpdateIsThatLinesFault(String field, Object value, String code, String where) {
        UUID plan = aPlan();
        Map<String, Object> spoiled = Body.with(update(aTask(plan, "SDL"), 50), field, value);

        send(Identity.TOURISM, aReturn(plan, spoiled))
                .statusCode(201)
                .body("state", equalTo("REJECTED"))
                .body("lines[0].errors.code", hasItem(code))
                .body("lines[0].errors.field", hasItem(where));
    }

    /** Of twelve faults nine are told, and that there are three more. */
    @Test
    void manyFaultsOfAnUpdateAreCounted() {
        UUID plan = aPlan();
        List<Map<String, String>> nameless = IntStream.range(0, 12)
                .mapToObj(n -> Map.of("url", "https://example.org/" + n))
                .toList();
        Map<String, Object> spoiled = Body.with(update(aTask(plan, "SDL"), 50), "evidence", nameless);

        send(Identity.TOURISM, aReturn(plan, spoiled))
                .statusCode(201)
                .body("lines[0].errors", hasSize(10))
                .body("lines[0].errors[8].code", equalTo("REQUEST_INVALID"))
                .body("lines[0].errors[9].code", equalTo("MORE_FAULTS"))
                .body("lines[0].errors[9].field", equalTo("line"))
                .body("lines[0].errors[9].message", containsString("3"));
    }

    @Test
    void anUpdateThatIsNoneIsWrongAsAWhole() {
        Map<String, Object> body = aReturn(aPlan());
        body.put("updates", List.of(7));

        send(Identity.TOURISM, body).statusCode(201).body("lines[0].errors.field", contains("line"));
        as(Identity.TOURISM)
                .queryParam("atomic", true)
                .body(body)
                .post("/api/v1/progress-returns")
                .then()
                .statusCode(400)
                .body("violations.field", contains("updates", "updates[0]"));
    }

    @Test
    void aBadUpdateDoesNotMakeTheGoodOneARepetition() {
        UUID plan = aPlan();
        String task = aTask(plan, "SDL");

        send(
                        Identity.TOURISM,
                        aReturn(plan, Body.without(update(task, 100), "evidence"), update(task, 60), update(task, 70)))
                .statusCode(201)
                .body("lines.status", contains("REJECTED", "ACCEPTED", "REJECTED"))
                .body("lines[0].errors.code", contains("PROGRESS_EVIDENCE_REQUIRED"))
                .body("lines[2].errors.code", contains("RETURN_TASK_REPEATED"));
    }

    static Stream<Arguments> spoiledReturns() {
        return Stream.of(
                arguments("planId", UNKNOWN, 400, "RETURN_PLAN_UNKNOWN"),
                arguments("agency", "KHONG-CO", 400, "RETURN_AGENCY_UNKNOWN"),
                arguments("agency", "SVHTT", 403, "NOT_YOUR_ORG"),
                arguments("month", "2124-01", 400, "RETURN_MONTH_IN_FUTURE"),
                arguments("month", "2024-Q1", 400, "REQUEST_INVALID"),
                arguments("updates", null, 400, "REQUEST_INVALID"),
                arguments("state", "ACCEPTED", 400, "FIELD_UNKNOWN"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @MethodSource("spoiledReturns")
    void aSpoiledReturnIsRefused(String field, Object value, int status, String code) {
        send(Identity.TOURISM, Body.with(aReturn(aPlan()), field, value))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void whoseReturnIsMissingIsTold() {
        UUID plan = aPlan();
        aTask(plan, "SVHTT");
        send(Identity.TOURISM, aReturn(plan, update(aTask(plan, "SDL"), 40))).statusCode(201);
        send(Identity.TOURISM, Body.with(aReturn(plan), "month", "2024-04")).statusCode(201);

        state(plan, "2024-03")
                .body("missing", contains("SVHTT"))
                .body("received", equalTo(1))
                .body("agencies.agency", contains("SDL", "SVHTT"))
                .body("agencies.reported", contains(1, 0));
        state(plan, "2024-04").body("missing", contains("SVHTT")).body("agencies[0].reported", equalTo(0));
        state(plan, "2023-03").body("expected", equalTo(0)).body("missing", empty());
        state(plan, "2149-03").body("expected", equalTo(0)).body("missing", empty());
        as(Identity.OFFICER)
                .queryParam("month", "2024-13")
                .get("/api/v1/plans/{id}/progress-returns", plan)
                .then()
                .statusCode(400)
                .body("violations.field", contains("month"));
    }

    /** A task may begin before its plan, as one that was carried over, and be open after it. */
    @Test
    void noReturnIsOwedForAMonthThatHasNoDayOfThePlan() {
        UUID plan = aPlan();
        as(Identity.OFFICER)
                .body(Body.with(Bodies.task(plan), "startOn", "2023-10-01"))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201);

        // whose months begin on the 15th of the month before
        state(plan, "2023-12").body("expected", equalTo(0)).body("missing", empty());
        state(plan, "2024-01").body("missing", contains("SDL"));
        state(plan, "2025-01").body("missing", contains("SDL"));
        state(plan, "2025-02").body("expected", equalTo(0)).body("missing", empty());
    }

    @Test
    void aTaskThatWasCancelledBeforeItBeganIsNobodysToReport() {
        UUID plan = aPlan();
        String task = as(Identity.OFFICER)
                .body(Body.with(Bodies.task(plan), "startOn", "2024-03-25"))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "CANCELLED", "on", "2024-03-20", "reason", "trùng việc"))
                .post("/api/v1/tasks/{id}/transitions", task)
                .then()
                .statusCode(200);

        // whose months are 15 February to 14 March, and on to 14 April
        state(plan, "2024-03").body("expected", equalTo(0));
        state(plan, "2024-04").body("expected", equalTo(0));
    }

    @Test
    void whoReturnsWithoutAnOpenTaskWasNotExpected() {
        UUID plan = aPlan();
        aTask(plan, "SVHTT");
        send(Identity.TOURISM, aReturn(plan)).statusCode(201);

        state(plan, "2024-03")
                .body("expected", equalTo(1))
                .body("received", equalTo(0))
                .body("missing", contains("SVHTT"))
                .body("agencies.agency", contains("SDL", "SVHTT"))
                .body("agencies.tasks", contains(0, 1))
                .body("agencies.state", contains("RECEIVED", "MISSING"));
    }

    /** Whatever the number of tasks, the number of statements is nearly the same. */
    @Test
    void aLongReturnTakesFewStatements() {
        UUID plan = aPlan();
        List<Map<String, Object>> updates = IntStream.range(0, 40)
                .mapToObj(n -> update(aTask(plan, "SDL"), 10))
                .toList();
        Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        send(Identity.TOURISM, aReturn(plan, updates)).statusCode(201).body("accepted", equalTo(40));

        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(statements).isLessThan(20);
    }

    @Test
    void theSameReturnWithTheSameKeyIsOneReturn() {
        UUID plan = aPlan();
        Map<String, Object> body = aReturn(plan, update(aTask(plan, "SDL"), 40));
        String key = UUID.randomUUID().toString();

        String first = keyed(key, body).statusCode(201).extract().path("id");
        keyed(key, body).statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first));
        as(Identity.VIEWER)
                .queryParam("planId", plan)
                .get("/api/v1/progress-returns")
                .then()
                .body("items", hasSize(1));
    }

    private static ValidatableResponse keyed(String key, Map<String, Object> body) {
        return as(Identity.TOURISM)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/progress-returns")
                .then();
    }

    private static ValidatableResponse state(UUID plan, String month) {
        return as(Identity.VIEWER)
                .queryParam("month", month)
                .get("/api/v1/plans/{id}/progress-returns", plan)
                .then()
                .statusCode(200);
    }

    @SafeVarargs
    private static Map<String, Object> aReturn(UUID plan, Map<String, Object>... updates) {
        return aReturn(plan, List.of(updates));
    }

    private static Map<String, Object> aReturn(UUID plan, List<Map<String, Object>> updates) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("planId", plan.toString());
        body.put("agency", "SDL");
        body.put("month", "2024-03");
        body.put("updates", updates);
        return body;
    }

    private static Map<String, Object> update(String task, int percent) {
        return Body.with(Bodies.progress("2024-03-10", percent), "taskId", task);
    }

    private static String aTask(UUID plan, String lead) {
        return aTask(plan, lead, "2024-06-01");
    }

    private static String aTask(UUID plan, String lead, String dueOn) {
        return as(Identity.OFFICER)
                .body(Body.with(Body.with(Bodies.task(plan), "lead", lead), "dueOn", dueOn))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse send(Identity who, Map<String, Object> body) {
        return as(who).body(body).post("/api/v1/progress-returns").then();
    }
}
