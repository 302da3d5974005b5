package vn.lantoa.task.amendment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What becomes of the tasks and the money of a clause that is removed. */
@QuarkusTest
class RemovedClauseTest extends AmendmentApi {

    private static final String SOONER = "2098-07-01";

    @Test
    void tasksOfARemovedClauseAreKeptCarriedOrClosedByDecision() {
        UUID plan = anIssuedPlan();
        String carried = task(Bodies.task(plan));
        String closed = task(Bodies.task(plan));
        String kept = task(Body.with(Bodies.task(plan), "clausePaths", List.of("II.3-1", "II.3-3")));
        String changed = task(Body.with(Bodies.task(plan), "clausePaths", List.of("II.3-2")));
        String amendment = propose(
                        plan,
                        amendment("2024-03-01", remove("II.3-1"), add("II.3-1", "Viết bài."), change("II.3-2", NEW)))
                .statusCode(201)
                .body("tasksAffected.taskId", hasSize(4))
                .body("tasksAffected.find { it.taskId == '" + changed + "' }.decision", equalTo("KEEP"))
                .body("tasksAffected.find { it.taskId == '" + carried + "' }.decision", nullValue())
                .extract()
                .path("id");
        step(Identity.APPROVER, plan, amendment, "approve", NOTHING)
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_TASKS_UNDECIDED"));

        step(
                        Identity.OFFICER,
                        plan,
                        amendment,
                        "decisions",
                        Map.of(
                                "decisions",
                                List.of(
                                        Map.of(
                                                "taskId",
                                                carried,
                                                "decision",
                                                "CARRY",
                                                "clausePaths",
                                                List.of("II.3-1a")),
                                        Map.of("taskId", closed, "decision", "CLOSE", "reason", "Không còn khoản"),
                                        Map.of("taskId", kept, "decision", "KEEP", "reason", "Còn khoản khác"))))
                .statusCode(200);
        step(Identity.APPROVER, plan, amendment, "approve", NOTHING).statusCode(200);

        read(carried, "clausePaths", List.of("II.3-1a"));
        read(closed, "state", "CANCELLED");
        read(closed, "cancelledOn", "2024-03-01");
        read(kept, "clausePaths", List.of("II.3-3"));
        read(changed, "clausePaths", List.of("II.3-2"));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/coverage", plan)
                .then()
                .body("orphanTasks", empty())
                .body("uncovered", empty());
    }

    @Test
    void aTaskIsCarriedOnlyToWhatThePlanHasThen() {
        UUID plan = anIssuedPlanUntil(FAR);
        String task = task(Bodies.task(plan));
        approved(plan, FAR, add("II.3-3", "Về sau."), remove("II.3-2"));

        refused(plan, carrying(SOONER, task, "II.3-3a"), 400, "AMENDMENT_TASK_CLAUSE_UNKNOWN");
        refused(plan, carrying(FAR, task, "II.3-2"), 400, "AMENDMENT_TASK_CLAUSE_UNKNOWN");
        propose(plan, carrying(FAR, task, "II.3-3a")).statusCode(201);
        propose(plan, carrying(SOONER, task, "II.3-2")).statusCode(201);
    }

    @Test
    void aClauseToWhichATaskIsCarriedIsNotRemovedBeforeThat() {
        UUID plan = anIssuedPlanUntil(FAR);
        String task = task(Bodies.task(plan));
        String carrying = propose(plan, carrying(FAR, task, "II.3-2"))
                .statusCode(201)
                .extract()
                .path("id");
        step(Identity.APPROVER, plan, carrying, "approve", NOTHING).statusCode(200);
        String removing = propose(plan, amendment(SOONER, remove("II.3-2")))
                .statusCode(201)
                .extract()
                .path("id");

        step(Identity.APPROVER, plan, removing, "approve", NOTHING)
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_CLAUSE_CARRIED_TO"));
    }

    private static Map<String, Object> carrying(String effectiveOn, String task, String path) {
        Map<String, Object> choice = Map.of("taskId", task, "decision", "CARRY", "clausePaths", List.of(path));
        return Body.with(amendment(effectiveOn, remove("II.3-1")), "decisions", List.of(choice));
    }

    @Test
    void whatIsDoneKeepsARemovedClause() {
        UUID plan = anIssuedPlan();
        String task = task(Bodies.task(plan));
        as(Identity.OFFICER)
                .body(Bodies.progress("2024-03-01", 100))
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then()
                .statusCode(201);
        approved(plan, "2024-04-01", remove("II.3-1"), remove("II.3-2"));

        replaceTask(task, Body.with(Bodies.task(plan), "title", "Đã xong")).statusCode(200);
        replaceTask(task, Body.with(Bodies.task(plan), "clausePaths", List.of("II.3-1", "II.3-2")))
                .statusCode(400)
                .body("violations.field", contains("clausePaths[1]"));
    }

    private static ValidatableResponse replaceTask(String id, Map<String, Object> task) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(task)
                .put("/api/v1/tasks/{id}", id)
                .then();
    }

    @Test
    void moneyOfARemovedClauseStaysWhereItIs() {
        UUID plan = anIssuedPlan();
        String source = "NS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as(Identity.FINANCE)
                .body(Map.of("code", source, "kind", "STATE_PROVINCIAL", "name", "Nguồn " + source))
                .post("/api/v1/funding-sources")
                .then()
                .statusCode(201);
        Map<String, Object> line = Map.of(
                "planId",
                plan.toString(),
                "title",
                "Phim ngắn",
                "agency",
                "SDL",
                "sourceCode",
                source,
                "fiscalYear",
                2024,
                "clausePath",
                "II.3-2");
        String id = as(Identity.OFFICER).body(line).post("/api/v1/budget-lines").path("id");
        approved(plan, "2024-03-01", remove("II.3-2"), remove("II.3-3"));

        replaceLine(id, Body.with(line, "title", "Mười phim")).statusCode(200);
        replaceLine(id, Body.with(line, "clausePath", "II.3-3"))
                .statusCode(400)
                .body("code", equalTo("BUDGET_CLAUSE_UNKNOWN"));
    }

    private static ValidatableResponse replaceLine(String id, Map<String, Object> line) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(line)
                .put("/api/v1/budget-lines/{id}", id)
                .then();
    }
}
