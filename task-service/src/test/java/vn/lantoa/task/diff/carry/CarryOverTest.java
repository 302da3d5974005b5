package vn.lantoa.task.diff.carry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.diff.DiffApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class CarryOverTest extends DiffApi {

    private static final String TABLE = """

            ## III. PHÂN CÔNG

            | TT | Nội dung | Chủ trì | Thời gian |
            |---|---|---|---|
            | 1 | Làm phim | Sở Du lịch | Quý II |
            | 2 | Mở lớp | Sở Tài chính | Tháng 1 |
            | 3 | Chiếu phim | STTTT | Tháng 6 |
            """;

    private UUID old;
    private UUID now;

    @BeforeEach
    void anAmendedPlan() {
        String document = document();
        old = aPlan(document);
        now = aPlan(amended(document));
    }

    @Test
    void openTasksFollowTheirClausesAndKeepTheirHistory() {
        String changed = task(Bodies.task(old));
        String moved = task(Body.with(Bodies.task(old), "clausePaths", List.of("II.3-3")));
        String before = as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/progress", old)
                .then()
                .extract()
                .path("knownAt");

        carry(Map.of("fromPlanId", old), "\"0\"")
                .statusCode(200)
                .body("carried", equalTo(2))
                .body("orphaned", equalTo(0))
                .body("tasks.find { it.taskId == '" + changed + "' }.newPaths", contains("II.3-1"))
                .body("tasks.find { it.taskId == '" + moved + "' }.newPaths", contains("I-2"))
                .body("tasks.find { it.taskId == '" + moved + "' }.result", equalTo("CARRIED"));

        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}", moved)
                .then()
                .body("planId", equalTo(now.toString()))
                .body("clausePaths", contains("I-2"))
                .body("themeCodes", contains("T01"))
                .body("version", equalTo(1));
        as(Identity.VIEWER).get("/api/v1/plans/{id}/progress", old).then().body("plan.tasks", equalTo(0));
        as(Identity.VIEWER).get("/api/v1/plans/{id}/progress", now).then().body("plan.tasks", equalTo(2));
        as(Identity.VIEWER)
                .queryParam("knownAt", before)
                .get("/api/v1/plans/{id}/progress", old)
                .then()
                .body("plan.tasks", equalTo(2));
        as(Identity.AUDITOR)
                .queryParam("resource", "plans/" + now + "/carry-over")
                .get("/api/v1/audit/task")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(1));
    }

    @Test
    void aTaskOfAPartOfAThemeIsOfThatPartInTheNewPlan() {
        part(old, "T01.1", "Miền núi");
        part(old, "T01.2", "Ven biển");
        part(old, "T01.3", "Hải đảo");
        part(now, "T01.1", "Ven biển");
        part(now, "T01.2", "Miền núi");
        String task = task(Body.with(Bodies.task(old), "themeCodes", List.of("T01.1", "T01.3")));

        carry(Map.of("fromPlanId", old), "*")
                .statusCode(200)
                .body("tasks.find { it.taskId == '" + task + "' }.lostCodes", contains("T01.3"));

        as(Identity.VIEWER).get("/api/v1/tasks/{id}", task).then().body("themeCodes", contains("T01.2"));
    }

    private static void part(UUID plan, String code, String label) {
        String clause = as(Identity.VIEWER)
                .queryParam("planId", plan)
                .get("/api/v1/content-themes")
                .then()
                .extract()
                .path("items.find { it.code == 'T01' }.clausePath");
        as(Identity.OFFICER)
                .body(Map.of(
                        "planId", plan.toString(), "code", code, "label", label, "parent", "T01", "clausePath", clause))
                .post("/api/v1/content-themes")
                .then()
                .statusCode(201);
    }

    @Test
    void moneyOfATaskStaysWithThePlan() {
        String source = "NS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as(Identity.FINANCE)
                .body(Map.of("code", source, "kind", "STATE_PROVINCIAL", "name", "Nguồn " + source))
                .post("/api/v1/funding-sources")
                .then()
                .statusCode(201);
        Map<String, Object> line = new HashMap<>();
        line.put("planId", old.toString());
        line.put("title", "Phim ngắn");
        line.put("agency", "SDL");
        line.put("sourceCode", source);
        line.put("fiscalYear", 2024);
        line.put("taskId", task(Body.with(Bodies.task(old), "clausePaths", List.of("II.3-3"))));
        String id = as(Identity.OFFICER).body(line).post("/api/v1/budget-lines").path("id");
        String budget = "/api/v1/plans/" + old + "/budget?groupBy=clause";
        as(Identity.VIEWER).get(budget).then().body("rows.clause", contains("II.3-3"));

        carry(Map.of("fromPlanId", old), "\"0\"").statusCode(200).body("carried", equalTo(1));

        as(Identity.VIEWER).get(budget).then().body("rows.clause", contains(nullValue()));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(line, "title", "Mười phim"))
                .put("/api/v1/budget-lines/{id}", id)
                .then()
                .statusCode(200);
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", "SUPERSEDED"))
                .post("/api/v1/plans/{id}/transitions", old)
                .then()
                .statusCode(200);
        as(Identity.OFFICER)
                .body(Body.with(line, "taskId", null))
                .post("/api/v1/budget-lines")
                .then()
                .statusCode(409)
                .body("code", equalTo("BUDGET_PLAN_SUPERSEDED"));
    }

    @Test
    void aTaskWhoseClauseIsGoneIsToldAndStandsInTheCoverage() {
        String task = task(Body.with(Bodies.task(old), "clausePaths", List.of("II.3-2")));

        carry(Map.of("fromPlanId", old), "\"0\"")
                .statusCode(200)
                .body("orphaned", equalTo(1))
                .body("tasks[0].result", equalTo("ORPHANED"))
                .body("tasks[0].lostPaths", contains("II.3-2"))
                .body("tasks[0].newPaths", empty());

        as(Identity.VIEWER).get("/api/v1/plans/{id}/coverage", now).then().body("orphanTasks", contains(task));
    }

    @Test
    void anOfficerMayChooseTheClauses() {
        String task = task(Body.with(Bodies.task(old), "clausePaths", List.of("II.3-2")));

        carry(
                        Map.of(
                                "fromPlanId",
                                old,
                                "choices",
                                List.of(Map.of("taskId", task, "clausePaths", List.of("II.3-2")))),
                        "\"0\"")
                .statusCode(200)
                .body("tasks[0].result", equalTo("CARRIED"))
                .body("tasks[0].newPaths", contains("II.3-2"));
    }

    @Test
    void whatIsDoneStaysWithThePlanItWasDoneFor() {
        String task = task(Bodies.task(old));
        as(Identity.OFFICER)
                .body(Bodies.progress("2024-03-01", 100))
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then()
                .statusCode(201);

        carry(Map.of("fromPlanId", old), "\"0\"")
                .statusCode(200)
                .body("stayed", equalTo(1))
                .body("tasks[0].result", equalTo("STAYED"));
        as(Identity.VIEWER).get("/api/v1/tasks/{id}", task).then().body("planId", equalTo(old.toString()));
    }

    @Test
    void aRowThatIsATaskStaysOne() {
        String document = document() + TABLE;
        old = aPlan(document);
        now = aPlan(amended(document).replace("Chiếu phim", "In tờ rơi màu"));
        List<String> tasks = accepted(old).body("created", equalTo(3)).extract().path("lines.id");
        as(Identity.OFFICER)
                .body(Bodies.progress("2024-03-01", 100))
                .post("/api/v1/tasks/{id}/progress-updates", tasks.get(1))
                .then()
                .statusCode(201);

        carry(Map.of("fromPlanId", old), "\"0\"")
                .statusCode(200)
                .body("carried", equalTo(2))
                .body("stayed", equalTo(1));

        accepted(now).body("unchanged", equalTo(3)).body("lines.id", equalTo(tasks));
        as(Identity.VIEWER).get("/api/v1/plans/{id}/task-proposals", now).then().body("items.taskId", equalTo(tasks));
    }

    @Test
    void aLineThatIsATaskStaysOne() {
        String file = "title,lead\nViết,SDL\nQuay,STC\n";
        List<String> tasks =
                lines(old, file).body("created", equalTo(2)).extract().path("lines.id");
        as(Identity.OFFICER)
                .body(Bodies.progress("2024-03-01", 100))
                .post("/api/v1/tasks/{id}/progress-updates", tasks.get(1))
                .then()
                .statusCode(201);

        carry(Map.of("fromPlanId", old), "\"0\"").statusCode(200).body("stayed", equalTo(1));

        lines(now, file).body("unchanged", equalTo(2)).body("lines.id", equalTo(tasks));
    }

    @Test
    void aCodeThatTheNewPlanHasIsNamedBeforeAnythingIsWritten() {
        String task = task(Body.with(Bodies.task(old), "code", "NV-1"));
        task(Body.with(Bodies.task(now), "code", "NV-1"));

        for (boolean dryRun : List.of(true, false)) {
            as(Identity.OFFICER)
                    .header("If-Match", "*")
                    .queryParam("dryRun", dryRun)
                    .body(Map.of("fromPlanId", old))
                    .post("/api/v1/plans/{id}/carry-over", now)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("CARRY_OVER_CODE_TAKEN"))
                    .body("violations[0].message", containsString(task));
        }
        as(Identity.VIEWER).get("/api/v1/tasks/{id}", task).then().body("planId", equalTo(old.toString()));
    }

    @Test
    void aDryRunTellsAndWritesNothing() {
        String task = task(Bodies.task(old));

        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .queryParam("dryRun", true)
                .body(Map.of("fromPlanId", old))
                .post("/api/v1/plans/{id}/carry-over", now)
                .then()
                .statusCode(200)
                .body("carried", equalTo(1));
        as(Identity.VIEWER).get("/api/v1/tasks/{id}", task).then().body("planId", equalTo(old.toString()));
        as(Identity.VIEWER).get("/api/v1/plans/{id}", now).then().body("version", equalTo(0));
    }

    @Test
    void aStaleOrAMissingVersionIsRefusedAndARightOneRises() {
        as(Identity.OFFICER)
                .body(Map.of("fromPlanId", old))
                .post("/api/v1/plans/{id}/carry-over", now)
                .then()
                .statusCode(428);
        carry(Map.of("fromPlanId", old), "\"7\"").statusCode(412);
        carry(Map.of("fromPlanId", old), "\"0\"").statusCode(200);
        as(Identity.VIEWER).get("/api/v1/plans/{id}", now).then().body("version", greaterThan(0));
    }

    @Test
    void spoiledRequestsAreNamed() {
        refused(now, Map.of("fromPlanId", now), 400, "CARRY_OVER_SAME_PLAN");
        refused(now, Map.of("fromPlanId", UUID.randomUUID()), 400, "CARRY_OVER_PLAN_UNKNOWN");
        refused(UUID.randomUUID(), Map.of("fromPlanId", old), 404, "PLAN_NOT_FOUND");
        String task = task(Bodies.task(old));
        refused(
                now,
                Map.of("fromPlanId", old, "choices", List.of(Map.of("taskId", task, "clausePaths", List.of("IX-9")))),
                400,
                "CARRY_OVER_CLAUSE_UNKNOWN");
        refused(
                now,
                Map.of(
                        "fromPlanId",
                        old,
                        "choices",
                        List.of(Map.of("taskId", UUID.randomUUID(), "clausePaths", List.of("I-1")))),
                400,
                "CARRY_OVER_TASK_UNKNOWN");
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "SUPERSEDED"))
                .post("/api/v1/plans/{id}/transitions", now)
                .then()
                .statusCode(200);
        refused(now, Map.of("fromPlanId", old), 409, "CARRY_OVER_PLAN_CLOSED");
    }

    @Test
    void aChoiceIsOfATaskThatIsOpenAndMadeOnce() {
        String open = task(Bodies.task(old));
        String done = task(Bodies.task(old));
        as(Identity.OFFICER)
                .body(Bodies.progress("2024-03-01", 100))
                .post("/api/v1/tasks/{id}/progress-updates", done)
                .then()
                .statusCode(201);

        refused(now, choosing(done), 409, "CARRY_OVER_TASK_DONE");
        refused(now, choosing(open, open), 400, "CARRY_OVER_TASK_REPEATED");
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(choosing(open, done, open))
                .post("/api/v1/plans/{id}/carry-over", now)
                .then()
                .body("violations.field", contains("choices[1].taskId", "choices[2].taskId"));
    }

    private Map<String, Object> choosing(String... tasks) {
        List<Object> choices = new ArrayList<>();
        for (String task : tasks) {
            choices.add(Map.of("taskId", task, "clausePaths", List.of("I-1")));
        }
        return Map.of("fromPlanId", old, "choices", choices);
    }

    private static ValidatableResponse lines(UUID plan, String file) {
        return as(Identity.OFFICER)
                .contentType("text/csv; charset=UTF-8")
                .queryParam("planId", plan)
                .body(file)
                .post("/api/v1/tasks/bulk")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse accepted(UUID plan) {
        return as(Identity.OFFICER)
                .body(Map.of("paths", List.of("III-1", "III-2", "III-3")))
                .post("/api/v1/plans/{id}/task-proposals/acceptance", plan)
                .then()
                .statusCode(200);
    }

    private void refused(UUID plan, Map<String, Object> body, int status, String code) {
        String found = as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/plans/{id}/carry-over", plan)
                .then()
                .statusCode(status)
                .extract()
                .path("code");
        assertThat(found).isEqualTo(code);
    }

    private ValidatableResponse carry(Map<String, Object> body, String version) {
        return as(Identity.OFFICER)
                .header("If-Match", version)
                .body(body)
                .post("/api/v1/plans/{id}/carry-over", now)
                .then();
    }
}
