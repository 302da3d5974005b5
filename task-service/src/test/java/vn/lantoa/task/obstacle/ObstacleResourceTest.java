package vn.lantoa.task.obstacle;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.lock.HeldBack;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.IssuedPlans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ObstacleResourceTest extends IssuedPlans {

    private static final String NEW = "Tập huấn người phát ngôn, cả cấp xã.";
    private static final Map<String, Object> NOTE = Map.of("note", "Đã họp các cơ quan");
    private static final Map<String, Object> PROPOSAL = Map.of("note", "Vượt thẩm quyền", "proposal", "Sửa kế hoạch");

    @Inject
    DataSource database;

    @Test
    void anObstacleBecomesAnAmendedClause() {
        UUID plan = anIssuedPlan();
        String task = task(Body.with(Bodies.task(plan), "clausePaths", List.of("II.3-2")));
        String obstacle = raise(
                        Identity.TOURISM, Body.with(Body.with(obstacle(plan), "taskId", task), "clausePath", "II.3-2"))
                .statusCode(201)
                .body("state", equalTo("RAISED"))
                .body("raisedBy", equalTo("SDL"))
                .body("raisedAt", notNullValue())
                .body("daysToDecision", nullValue())
                .extract()
                .path("id");
        step(Identity.OFFICER, obstacle, "consolidate", NOTE)
                .statusCode(200)
                .body("state", equalTo("CONSOLIDATED"))
                .body("consolidatedBy", equalTo("officer"));
        step(Identity.OFFICER, obstacle, "escalate", PROPOSAL)
                .statusCode(200)
                .body("state", equalTo("ESCALATED"))
                .body("proposal", equalTo("Sửa kế hoạch"));
        String amendment = propose(
                        plan,
                        Map.of(
                                "reason", "Cấp xã cũng phát ngôn",
                                "obstacleId", obstacle,
                                "documentNumber", "12/QĐ-UBND",
                                "effectiveOn", "2024-07-01",
                                "changes", List.of(Map.of("kind", "CHANGE", "path", "II.3-2", "text", NEW))))
                .statusCode(201)
                .body("tasksAffected.taskId", contains(task))
                .extract()
                .path("id");
        step(Identity.APPROVER, plan, amendment, "approve", Map.of()).statusCode(200);

        step(Identity.APPROVER, obstacle, "decide", Map.of("decision", "Đồng ý", "amendmentId", amendment))
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("amendmentId", equalTo(amendment))
                .body("daysToDecision", equalTo(0));

        clauses(plan).body("items.find { it.path == 'II.3-2' }.text", equalTo(NEW));
        as(Identity.VIEWER)
                .queryParam("obstacleId", obstacle)
                .get("/api/v1/plans/{id}/amendments", plan)
                .then()
                .body("items.id", contains(amendment));
        as(Identity.VIEWER)
                .queryParam("planId", plan)
                .get("/api/v1/obstacles/summary")
                .then()
                .statusCode(200)
                .body("open", equalTo(0))
                .body("decided", equalTo(1))
                .body("medianDaysToDecision", equalTo(0))
                .body("medianDaysToEscalation", equalTo(0));
    }

    @Test
    void anAmendmentThatIsNamedLaterIsLinkedBothWays() {
        UUID plan = anIssuedPlan();
        String obstacle = escalated(plan);
        String other = escalated(plan);
        String amendment = propose(plan, change("2024-07-01")).extract().path("id");

        step(Identity.APPROVER, obstacle, "decide", Map.of("decision", "Đồng ý", "amendmentId", amendment))
                .statusCode(200);

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/amendments/{amendment}", plan, amendment)
                .then()
                .body("obstacleId", equalTo(obstacle));
        step(Identity.APPROVER, other, "decide", Map.of("decision", "Đồng ý", "amendmentId", amendment))
                .statusCode(409)
                .body("code", equalTo("OBSTACLE_AMENDMENT_OF_ANOTHER"));
        step(Identity.APPROVER, other, "decide", Map.of("decision", "Đồng ý", "amendmentId", UUID.randomUUID()))
                .statusCode(400)
                .body("code", equalTo("OBSTACLE_AMENDMENT_UNKNOWN"));
        as(Identity.VIEWER).get("/api/v1/obstacles/{id}", other).then().body("state", equalTo("ESCALATED"));
    }

    @Test
    void anAmendmentThatIsRefusedIsNotTheObstaclesOutcome() {
        UUID plan = anIssuedPlan();
        String obstacle = escalated(plan);
        String amendment = propose(plan, Body.with(change("2024-07-01"), "obstacleId", obstacle))
                .statusCode(201)
                .extract()
                .path("id");
        step(Identity.APPROVER, obstacle, "decide", Map.of("decision", "Đồng ý", "amendmentId", amendment))
                .statusCode(200)
                .body("amendmentId", equalTo(amendment));

        step(Identity.APPROVER, plan, amendment, "refuse", Map.of("reason", "Chưa đủ ý kiến"))
                .statusCode(200);

        as(Identity.VIEWER)
                .get("/api/v1/obstacles/{id}", obstacle)
                .then()
                .body("state", equalTo("DECIDED"))
                .body("amendmentId", nullValue());
    }

    @Test
    void ofSeveralAmendmentsTheNewestThatIsNotRefusedIsTheObstacles() {
        UUID plan = anIssuedPlan();
        String obstacle = escalated(plan);
        Map<String, Object> ofIt = Body.with(change("2024-07-01"), "obstacleId", obstacle);
        String first = propose(plan, ofIt).extract().path("id");
        String second = propose(plan, ofIt).extract().path("id");
        String third = propose(plan, ofIt).extract().path("id");
        amendmentOf(obstacle, equalTo(third));

        step(Identity.APPROVER, plan, second, "refuse", Map.of("reason", "Chưa rõ"))
                .statusCode(200);
        amendmentOf(obstacle, equalTo(third));
        step(Identity.APPROVER, plan, third, "refuse", Map.of("reason", "Chưa rõ"))
                .statusCode(200);
        amendmentOf(obstacle, equalTo(first));
        step(Identity.APPROVER, obstacle, "decide", Map.of("decision", "Được", "amendmentId", third))
                .statusCode(409)
                .body("code", equalTo("OBSTACLE_AMENDMENT_REFUSED"));
        step(Identity.APPROVER, plan, first, "refuse", Map.of("reason", "Chưa rõ"))
                .statusCode(200);
        amendmentOf(obstacle, nullValue());
    }

    private static void amendmentOf(String obstacle, Matcher<Object> expected) {
        as(Identity.VIEWER).get("/api/v1/obstacles/{id}", obstacle).then().body("amendmentId", expected);
    }

    /** Who decides holds the amendment first, as who refuses it: neither waits for what the other holds. */
    @Test
    void whoDecidesAnObstacleHoldsItBehindItsAmendment() throws Exception {
        UUID plan = anIssuedPlan();
        String obstacle = escalated(plan);
        String amendment = propose(plan, Body.with(change("2024-07-01"), "obstacleId", obstacle))
                .extract()
                .path("id");
        try (Connection refusing = database.getConnection()) {
            refusing.setAutoCommit(false);
            try (Statement hold = refusing.createStatement()) {
                hold.executeQuery("SELECT 1 FROM plan_amendment WHERE id = '" + amendment + "' FOR UPDATE");
                CompletableFuture<Integer> decided = CompletableFuture.supplyAsync(() -> step(
                                Identity.APPROVER,
                                obstacle,
                                "decide",
                                Map.of("decision", "Đồng ý", "amendmentId", amendment))
                        .extract()
                        .statusCode());
                assertThat(HeldBack.by(refusing, database, decided)).isTrue();
                assertThat(decided).isNotDone();
                hold.execute("SET LOCAL lock_timeout = '2s'");
                hold.executeQuery("SELECT 1 FROM obstacle WHERE id = '" + obstacle + "' FOR UPDATE");
                refusing.commit();
                assertThat(decided.get(20, TimeUnit.SECONDS)).isEqualTo(200);
            }
        }
    }

    @Test
    void aStepOutOfOrderConflicts() {
        UUID plan = aPlan();
        String obstacle = raise(Identity.QUYNHON, obstacle(plan)).extract().path("id");

        for (String step : List.of("escalate", "decide")) {
            Identity by = step.equals("decide") ? Identity.APPROVER : Identity.OFFICER;
            step(by, obstacle, step, step.equals("decide") ? Map.of("decision", "Được") : PROPOSAL)
                    .statusCode(409)
                    .body("code", equalTo("OBSTACLE_STEP_ILLEGAL"));
        }
        step(Identity.OFFICER, obstacle, "consolidate", NOTE).statusCode(200);
        step(Identity.OFFICER, obstacle, "consolidate", NOTE).statusCode(409);
        step(Identity.QUYNHON, obstacle, "escalate", PROPOSAL).statusCode(403);
        as(Identity.OFFICER)
                .body(PROPOSAL)
                .post("/api/v1/obstacles/{id}/escalate", obstacle)
                .then()
                .statusCode(428);
    }

    @Test
    void anAgencySpeaksForItselfOnlyAndAnOfficerForAny() {
        UUID plan = aPlan();
        String task = task(Bodies.task(plan)); // SDL leads, STC helps
        Map<String, Object> ofTheTask = Body.with(obstacle(plan), "taskId", task);
        raise(Identity.QUYNHON, ofTheTask).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        raise(Identity.QUYNHON, Body.with(obstacle(plan), "raisedBy", "SDL"))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
        raise(Identity.TOURISM.of("STC"), ofTheTask).statusCode(201);
        raise(Identity.OFFICER, Body.with(ofTheTask, "raisedBy", "UBND-ANLAO"))
                .statusCode(201)
                .body("raisedBy", equalTo("UBND-ANLAO"));
        raise(Identity.VIEWER, obstacle(plan)).statusCode(403);

        as(Identity.QUYNHON)
                .queryParam("planId", plan)
                .queryParam("taskId", task)
                .queryParam("agency", "STC")
                .queryParam("state", "RAISED")
                .queryParam("severity", "MEDIUM")
                .queryParam("q", "nguoi dich")
                .get("/api/v1/obstacles")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(1));
    }

    @Test
    void spoiledObstaclesAreNamed() {
        UUID plan = aPlan();
        refused(Body.with(obstacle(plan), "planId", UUID.randomUUID()), 400, "OBSTACLE_PLAN_UNKNOWN");
        refused(Body.with(obstacle(plan), "clausePath", "IX-1"), 400, "OBSTACLE_CLAUSE_UNKNOWN");
        refused(Body.with(obstacle(plan), "taskId", task(Bodies.task(aPlan()))), 400, "OBSTACLE_TASK_UNKNOWN");
        refused(Body.with(obstacle(plan), "raisedBy", "KHONG-CO"), 400, "OBSTACLE_AGENCY_UNKNOWN");
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", "SUPERSEDED"))
                .post("/api/v1/plans/{id}/transitions", plan)
                .then()
                .statusCode(200);
        refused(obstacle(plan), 409, "OBSTACLE_PLAN_CLOSED");
    }

    private static void refused(Map<String, Object> body, int status, String code) {
        String found =
                raise(Identity.OFFICER, body).statusCode(status).extract().path("code");
        assertThat(found).isEqualTo(code);
    }

    private static String escalated(UUID plan) {
        String obstacle = raise(Identity.QUYNHON, obstacle(plan)).extract().path("id");
        step(Identity.OFFICER, obstacle, "consolidate", NOTE).statusCode(200);
        step(Identity.OFFICER, obstacle, "escalate", PROPOSAL).statusCode(200);
        return obstacle;
    }

    private static Map<String, Object> change(String effectiveOn) {
        return Map.of(
                "reason",
                "Theo ý kiến",
                "effectiveOn",
                effectiveOn,
                "changes",
                List.of(Map.of("kind", "CHANGE", "path", "II.3-2", "text", NEW)));
    }

    private static Map<String, Object> obstacle(UUID plan) {
        return Map.of(
                "planId", plan.toString(),
                "title", "Chưa có người dịch tiếng Hàn",
                "description", "Ba lần mời báo giá chưa có đơn vị nào nhận việc.",
                "severity", "MEDIUM");
    }

    private static ValidatableResponse raise(Identity by, Map<String, Object> body) {
        return as(by).body(body).post("/api/v1/obstacles").then();
    }

    private static ValidatableResponse step(Identity by, String obstacle, String step, Map<String, Object> body) {
        return as(by).header("If-Match", "*")
                .body(body)
                .post("/api/v1/obstacles/{id}/{step}", obstacle, step)
                .then();
    }
}
