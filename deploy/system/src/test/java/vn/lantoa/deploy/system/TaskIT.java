package vn.lantoa.deploy.system;

import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

/** Tasks hang on clauses, and the plan tells what nobody does yet. Its action clauses are {@code II.3-1 … II.3-4}. */
@SystemTest
class TaskIT {

    private String planId;

    @BeforeEach
    void importAPlan() {
        planId = SamplePlan.importDocument();
    }

    @Test
    void aTaskNeedsALead() {
        Map<String, Object> entry = ATask.of(planId, "Không ai chủ trì").entry();
        entry.remove("lead");

        refused(entry).body("code", equalTo("TASK_LEAD_REQUIRED")).body("violations.field", contains("lead"));
    }

    @Test
    void aTaskNamesOnlyWhatThePlanHas() {
        refused(ATask.of(planId, "Lạc đường")
                        .serving("II.3-1", "II.3-99")
                        .with("themeCodes", List.of("T99"))
                        .with("audienceCodes", List.of("A1", "Z1"))
                        .entry())
                .body("violations.field", contains("clausePaths[1]", "themeCodes[0]", "audienceCodes[1]"));
    }

    @Test
    void aPlanWithoutTasksCoversNothing() {
        coverage()
                .body("actionClauses", equalTo(4))
                .body("covered", equalTo(0))
                .body("uncovered", contains("II.3-1", "II.3-2", "II.3-3", "II.3-4"))
                .body("orphanTasks", empty());
    }

    @Test
    void liveTasksCoverTheirClauses() {
        ATask.of(planId, "Hai việc một lần").serving("II.3-1", "II.3-3").create();
        String orphan = ATask.of(planId, "Không thuộc mục nào").create();
        String cancelled = ATask.of(planId, "Thôi").serving("II.3-2").create();
        ATask.cancel(cancelled, "2024-02-01");

        coverage()
                .body("covered", equalTo(2))
                .body("uncovered", contains("II.3-2", "II.3-4"))
                .body("orphanTasks", contains(orphan));
    }

    @Test
    void aClauseThatAnOfficerMarksAsksForActionToo() {
        As.theOfficer()
                .header("If-Match", "\"0\"")
                .body(Map.of("action", true))
                .put("/api/v1/plans/" + planId + "/clauses/IV-1")
                .then()
                .statusCode(200);

        coverage().body("actionClauses", equalTo(5)).body("uncovered", hasItem("IV-1"));
    }

    @Test
    void aClauseIsTracedToItsTasksAgenciesAndProgress() {
        String task = ATask.of(planId, "Quay phim")
                .serving("II.3-2")
                .with("cooperating", List.of("SVHTT", "SNGV"))
                .create();
        ATask.of(planId, "Việc khác").serving("II.3-1").ledBy("STC").create();
        ATask.report(task, "2024-03-01", 30);

        reading("/api/v1/plans/" + planId + "/clauses/II.3-2/trace")
                .then()
                .body("clause.text", equalTo("Quay phim nghệ nhân."))
                .body("tasks.id", contains(task))
                .body("agencies", contains("SDL", "SNGV", "SVHTT"))
                .body("progress.simple", equalTo(30));
    }

    @Test
    void tasksAreFoundByWhatTheyServeWhoLeadsAndWhenTheyAreDue() {
        String late = ATask.of(planId, "Trễ").serving("II.3-1").create();
        String open = ATask.of(planId, "Còn hạn")
                .serving("II.3-2")
                .ledBy("STC")
                .dueOn("2999-12-31")
                .create();

        assertThat(found("clause=II.3-1")).containsExactly(late);
        assertThat(found("lead=STC")).containsExactly(open);
        assertThat(found("dueState=OVERDUE")).containsExactly(late);
        assertThat(found("dueState=IN_PROGRESS")).containsExactly(open);
    }

    @Test
    void everyWriteLeavesItsRowInTheAuditTrail() {
        String task = ATask.of(planId, "Được ghi lại").create();
        ATask.report(task, "2024-03-01", 10);
        ATask.report(task, "2024-04-01", 20);

        Response trail = As.the(Identity.AUDITOR).get("/api/v1/audit/task?resource=tasks/" + task);
        trail.then()
                .statusCode(200)
                .body("items.action", contains("CREATED"))
                .body("items[0].actor", equalTo("officer"))
                .body("items[0].client", equalTo("lantoa-cli"))
                .body("items[0].org", equalTo("STTTT"));
        As.the(Identity.AUDITOR)
                .get("/api/v1/audit/task?actor=officer&size=2&sort=-at")
                .then()
                .statusCode(200)
                .body("items.action", contains("APPENDED", "APPENDED"))
                .body("items.resource", everyItem(startsWith("tasks/" + task)));
    }

    @Test
    void whatIsCreatedSaysWhereItIs() {
        Response created =
                As.theOfficer().body(ATask.of(planId, "Có địa chỉ").entry()).post("/api/v1/tasks");

        String id = created.path("id");
        created.then().statusCode(201).header("Location", endsWith("/api/v1/tasks/" + id));
    }

    private ValidatableResponse coverage() {
        return reading("/api/v1/plans/" + planId + "/coverage").then();
    }

    private List<String> found(String query) {
        return reading("/api/v1/tasks?planId=" + planId + "&" + query).path("items.id");
    }

    private static ValidatableResponse refused(Map<String, Object> entry) {
        return As.theOfficer().body(entry).post("/api/v1/tasks").then().statusCode(400);
    }

    private static Response reading(String path) {
        Response answer = As.the(Identity.VIEWER).get(path);
        answer.then().statusCode(200);
        return answer;
    }
}
