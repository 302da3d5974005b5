package vn.lantoa.task.task;

import java.time.LocalDate;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class TaskResourceTest extends TaskApi {

    @Test
    void aTaskIsReadAsItWasCreated() {
        UUID plan = aPlan();

        ValidatableResponse created = create(Bodies.task(plan)).statusCode(201);

        String id = created.extract().path("id");
        created.header("Location", endsWith("/api/v1/tasks/" + id)).header("ETag", equalTo("\"0\""));
        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}", id)
                .then()
                .statusCode(200)
                .body("lead", equalTo("SDL"))
                .body("cooperating", contains("STC"))
                .body("weight", equalTo(2))
                .body("deliverable.quantity", equalTo(20))
                .body("createdBy", equalTo("officer"));
    }

    @Test
    void whatIsNotSaidOfATaskComesFromItsPlan() {
        Map<String, Object> bare = Map.of("planId", aPlan().toString(), "title", "Tập huấn", "lead", "STTTT");

        create(bare)
                .statusCode(201)
                .body("startOn", equalTo("2024-01-01"))
                .body("dueOn", equalTo("2024-12-31"))
                .body("weight", equalTo(1))
                .body("clausePaths", hasSize(0));
    }

    static Stream<Arguments> spoiledTasks() {
        return Stream.of(
                arguments("lead", null, "TASK_LEAD_REQUIRED", "lead"),
                arguments("lead", " ", "TASK_LEAD_REQUIRED", "lead"),
                arguments("lead", "NOBODY", "TASK_AGENCY_UNKNOWN", "lead"),
                arguments("cooperating", List.of("NOBODY"), "TASK_AGENCY_UNKNOWN", "cooperating[0]"),
                arguments("cooperating", List.of("SDL"), "TASK_COOPERATING_REPEATED", "cooperating[0]"),
                arguments("cooperating", List.of("STC", "STC"), "TASK_COOPERATING_REPEATED", "cooperating"),
                arguments("planId", UUID.randomUUID().toString(), "TASK_PLAN_UNKNOWN", "planId"),
                arguments("clausePaths", List.of("II.3-1", "IX-1"), "TASK_CLAUSE_UNKNOWN", "clausePaths[1]"),
                arguments("clausePaths", List.of("II.3-1", "II.3-1"), "TASK_LIST_REPEATED", "clausePaths"),
                arguments("themeCodes", List.of("T99"), "TASK_THEME_UNKNOWN", "themeCodes[0]"),
                arguments("audienceCodes", List.of("D9"), "TASK_AUDIENCE_UNKNOWN", "audienceCodes[0]"),
                arguments("dueOn", "2024-01-14", "TASK_DATES_REVERSED", "dueOn"),
                arguments("weight", -1, "REQUEST_INVALID", "weight"),
                arguments("title", "", "REQUEST_INVALID", "title"),
                arguments("title", 5, "REQUEST_INVALID", "title"),
                arguments("dueOn", "01/06/2024", "REQUEST_INVALID", "dueOn"),
                arguments("id", UUID.randomUUID().toString(), "FIELD_UNKNOWN", "id"),
                arguments("state", "CANCELLED", "FIELD_UNKNOWN", "state"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledTasks")
    void aSpoiledTaskIsRefusedByFieldAndReason(String field, Object value, String code, String where) {
        Map<String, Object> spoiled = Body.with(Bodies.task(aPlan()), field, value);

        create(spoiled).statusCode(400).body("code", equalTo(code)).body("violations.field", hasItem(where));
    }

    @Test
    void oneAnswerNamesEverythingThatIsWrong() {
        Map<String, Object> spoiled = Bodies.task(aPlan());
        spoiled.put("lead", "NOBODY");
        spoiled.put("themeCodes", List.of("T99"));

        create(spoiled).statusCode(400).body("violations.field", contains("lead", "themeCodes[0]"));
    }

    @Test
    void aTaskIsReplacedOnlyByWhoHasSeenIt() {
        Map<String, Object> body = Bodies.task(aPlan());
        String id = create(body).extract().path("id");
        Map<String, Object> changed = Body.with(body, "title", "Viết lại");

        replace(id, changed, null).statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
        replace(id, changed, "\"7\"").statusCode(412).body("code", equalTo("VERSION_STALE"));
        replace(id, changed, "\"0\"")
                .statusCode(200)
                .body("version", equalTo(1))
                .body("title", equalTo("Viết lại"));
    }

    @Test
    void aCancelledTaskLeavesTheCountsAndTakesNoProgress() {
        UUID plan = aPlan();
        String id = create(Bodies.task(plan)).extract().path("id");

        cancel(id, Map.of("to", "CANCELLED")).statusCode(400).body("code", equalTo("TASK_CANCEL_REASON_REQUIRED"));
        cancel(id, Map.of("to", "CANCELLED", "reason", "trùng việc")).statusCode(200);

        as(Identity.TOURISM)
                .body(Bodies.progress("2024-05-01", 50))
                .post("/api/v1/tasks/{id}/progress-updates", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("TASK_CANCELLED"));
        as(Identity.VIEWER).get("/api/v1/plans/{id}/progress", plan).then().body("plan.tasks", equalTo(0));
    }

    @ParameterizedTest(name = "from {0} on: {1}")
    @CsvSource({"2999-01-01, TASK_CANCEL_IN_FUTURE", "1990-01-01, TASK_CANCEL_TOO_EARLY"})
    void aTaskIsCancelledOnADayOfItsPlanThatHasCome(String on, String code) {
        String id = create(Bodies.task(aPlan())).extract().path("id");

        cancel(id, Map.of("to", "CANCELLED", "on", on, "reason", "trùng việc"))
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations[0].field", equalTo("on"));
        as(Identity.VIEWER).get("/api/v1/tasks/{id}", id).then().body("state", equalTo("LIVE"));
    }

    @ParameterizedTest(name = "from {0} on: warned {1}")
    @CsvSource({"2024-01-14, true", "2024-01-15, false", "2024-06-01, false", "2024-06-02, true"})
    void aCancellationOutsideTheTasksDatesIsWorthAWarning(String on, boolean warned) {
        String id = create(Bodies.task(aPlan())).extract().path("id");

        cancel(id, Map.of("to", "CANCELLED", "on", on, "reason", "trùng việc"))
                .statusCode(200)
                .body("warnings.code", warned ? contains("TASK_CANCEL_OUTSIDE") : hasSize(0));
        as(Identity.VIEWER)
                .queryParam("on", LocalDate.parse(on).minusDays(1).toString())
                .get("/api/v1/tasks/{id}/due-state", id)
                .then()
                .body("state", notNullValue());
    }

    private static String agency(String validFrom, String validTo, String... predecessors) {
        String code = "SO-" + System.nanoTime();
        Map<String, Object> body = new LinkedHashMap<>(
                Map.of("code", code, "name", "Sở", "level", "DEPARTMENT", "predecessors", List.of(predecessors)));
        body.put("validFrom", validFrom);
        body.put("validTo", validTo);
        as(Identity.OFFICER).body(body).post("/api/v1/agencies").then().statusCode(201);
        return code;
    }

    @Test
    void whoLeadsOrHelpsExistsOnTheTasksDates() {
        Map<String, Object> body = Bodies.task(aPlan());
        String gone = agency(null, "2024-01-14");
        String toCome = agency("2024-06-02", null);
        String ending = agency(null, "2024-03-31");

        for (String code : List.of(gone, toCome, ending)) {
            create(Body.with(body, "lead", code))
                    .statusCode(400)
                    .body("code", equalTo("TASK_AGENCY_NOT_VALID"))
                    .body("violations[0].field", equalTo("lead"));
        }
        create(Body.with(body, "cooperating", List.of("STC", gone)))
                .statusCode(400)
                .body("violations[0].field", equalTo("cooperating[1]"));
        agency("2024-04-01", null, ending);
        create(Body.with(body, "lead", ending)).statusCode(201);
    }

    @Test
    void afterAMergerATaskShowsWhoAnswersForIt() {
        String old = agency(null, null);
        UUID plan = aPlan();
        String id = create(Body.with(Bodies.task(plan), "lead", old))
                .body("answeredBy", contains(old))
                .extract()
                .path("id");
        String heir = agency("2024-04-01", null, old);
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("name", "Sở", "level", "DEPARTMENT", "validTo", "2024-03-31"))
                .put("/api/v1/agencies/{code}", old)
                .then()
                .statusCode(200);

        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}", id)
                .then()
                .header("ETag", equalTo("\"0-" + heir + "\""))
                .body("lead", equalTo(old))
                .body("answeredBy", contains(heir));
        as(Identity.VIEWER)
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/tasks/{id}", id)
                .then()
                .statusCode(200);
        as(Identity.OFFICER)
                .header("If-Match", "\"0-" + heir + "\"")
                .body(Body.with(Body.with(Bodies.task(plan), "lead", old), "title", "Viết hai bài"))
                .put("/api/v1/tasks/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-" + heir + "\""));
        found(plan, "lead", old).body("items[0].answeredBy", contains(heir));
    }

    @Test
    void listsFindTasksByStateClauseLeadAndWordsWithoutAccents() {
        UUID plan = aPlan();
        create(Bodies.task(plan)).statusCode(201);
        create(Body.with(Bodies.task(plan), "title", "Quay phim 100% mới")).statusCode(201);

        found(plan, "q", "BAI VE LE hoi").body("items.title", contains("Viết bài về lễ hội biển"));
        found(plan, "q", "biển hội  viet").body("items.title", contains("Viết bài về lễ hội biển"));
        found(plan, "q", "biển quay").body("items", hasSize(0));
        found(plan, "q", "100%").body("items.title", contains("Quay phim 100% mới"));
        found(plan, "q", "1__%").body("items", hasSize(0));
        found(plan, "clause", "II.3-1").body("items", hasSize(2));
        found(plan, "clause", "II.3-2").body("items", hasSize(0));
        found(plan, "lead", "STC").body("items", hasSize(0));
        found(plan, "dueState", "OVERDUE").body("items.dueState", contains("OVERDUE", "OVERDUE"));
        found(plan, "dueState", "DONE_LATE").body("items", hasSize(0));
        found(plan, "sort", "-title").body("items[0].title", equalTo("Viết bài về lễ hội biển"));
    }

    @ParameterizedTest
    @CsvSource({
        "tasks?lead=stc, lead, PARAMETER_CODE_UNKNOWN",
        "tasks?lead=, lead, PARAMETER_EMPTY",
        "tasks?clause=, clause, PARAMETER_EMPTY",
        "agencies?parentCode=nobody, parentCode, PARAMETER_CODE_UNKNOWN",
        "plans?issuerCode=nobody, issuerCode, PARAMETER_CODE_UNKNOWN"
    })
    void aListOfNobodysIsAMistake(String list, String field, String code) {
        as(Identity.VIEWER)
                .get("/api/v1/" + list)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations[0].field", equalTo(field));
    }

    private static ValidatableResponse create(Map<String, Object> body) {
        return as(Identity.OFFICER).body(body).post("/api/v1/tasks").then();
    }

    private static ValidatableResponse replace(String id, Map<String, Object> body, String ifMatch) {
        var request = as(Identity.OFFICER).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/tasks/{id}", id)
                .then();
    }

    private static ValidatableResponse cancel(String id, Map<String, Object> body) {
        return as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(body)
                .post("/api/v1/tasks/{id}/transitions", id)
                .then();
    }

    private static ValidatableResponse found(UUID plan, String parameter, String value) {
        return as(Identity.VIEWER)
                .queryParam("planId", plan)
                .queryParam(parameter, value)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200);
    }

    /** All of them, whatever a page of JSON holds. */
    @Test
    void aListOfTasksIsATableToo() {
        UUID plan = aPlan();
        create(Body.with(Bodies.task(plan), "title", "=HYPERLINK(\"x\")")).statusCode(201);
        for (int n = 0; n < 21; n++) {
            create(Body.without(Bodies.task(plan), "deliverable")).statusCode(201);
        }

        String table = as(Identity.VIEWER)
                .accept("text/csv")
                .queryParam("planId", plan)
                .queryParam("sort", "title")
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> lines = table.lines().toList();

        assertThat(lines).hasSize(23);
        assertThat(lines.get(0))
                .startsWith("\uFEFFid,planId,title,")
                .contains(",deliverable.type,deliverable.quantity,");
        assertThat(table).contains(",\"'=HYPERLINK(\"\"x\"\")\",").contains(",ARTICLE,20,bài,");
        as(Identity.VIEWER)
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .queryParam("planId", plan)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"tasks.xlsx\"");
    }
}
