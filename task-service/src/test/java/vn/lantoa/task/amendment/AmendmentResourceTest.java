package vn.lantoa.task.amendment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.contract.AmendmentChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Who decides on an amendment, when it comes into force, and what is refused. */
@QuarkusTest
class AmendmentResourceTest extends AmendmentApi {

    @Inject
    DataSource database;

    @Inject
    AmendmentJob job;

    @Test
    void whatWaitsIsPutInForceOnItsDayOnce() throws SQLException {
        UUID plan = anIssuedPlanUntil(FAR);
        String task = task(Bodies.task(plan));
        String amendment = propose(
                        plan,
                        Body.with(
                                amendment(FAR, remove("II.3-1"), change("II.3-2", NEW)),
                                "decisions",
                                List.of(Map.of("taskId", task, "decision", "KEEP", "reason", "Còn dùng"))))
                .statusCode(201)
                .extract()
                .path("id");
        step(Identity.APPROVER, plan, amendment, "approve", NOTHING).statusCode(200);
        read(task, "clausePaths", List.of("II.3-1"));
        itsDayComes(amendment);

        job.putDueInForce();
        job.putDueInForce();

        clauses(plan)
                .body("items.path", not(hasItem("II.3-1")))
                .body("items.find { it.path == 'II.3-2' }.text", equalTo(NEW))
                .body("items.find { it.path == 'II.3-2' }.version", equalTo(1));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/amendments/{amendment}", plan, amendment)
                .then()
                .body("inForceAt", notNullValue());
        as(Identity.VIEWER).get("/api/v1/plans/{id}/coverage", plan).then().body("orphanTasks", contains(task));
        assertThat(new TopicProbe(AmendmentChanged.TOPIC).of(amendment, 3))
                .extracting(
                        seen -> seen.data().getString("state"),
                        seen -> seen.data().getString("inForceAt") != null,
                        seen -> seen.data().getString("tasks[0].decision"),
                        seen -> seen.mentions(NEW))
                .containsExactly(
                        tuple("PROPOSED", false, "KEEP", false),
                        tuple("APPROVED", false, "KEEP", false),
                        tuple("APPROVED", true, "KEEP", false));
    }

    @Test
    void nothingComesIntoForceOnAPlanThatIsClosed() throws SQLException {
        UUID plan = anIssuedPlanUntil(FAR);
        String amendment = approved(plan, FAR, change("II.3-2", NEW), add("II.3-2", "Khoản thêm."));
        clauses(plan, FAR)
                .body("items.find { it.path == 'II.3-2' }.text", equalTo(NEW))
                .body("items.path", hasItem("II.3-2a"));
        become(plan, "CLOSED");
        clauses(plan, FAR)
                .body("items.find { it.path == 'II.3-2' }.text", equalTo(OLD))
                .body("items.path", not(hasItem("II.3-2a")));
        itsDayComes(amendment);

        job.putDueInForce();

        clauses(plan).body("items.find { it.path == 'II.3-2' }.text", equalTo(OLD));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/amendments/{amendment}", plan, amendment)
                .then()
                .body("inForceAt", nullValue());
    }

    private void itsDayComes(String amendment) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sooner =
                        connection.prepareStatement("UPDATE plan_amendment SET effective_on = ? WHERE id = ?::uuid")) {
            sooner.setObject(1, LocalDate.of(2024, 3, 1));
            sooner.setString(2, amendment);
            assertThat(sooner.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void ofTwoApproversAtOnceOneSucceeds() {
        UUID plan = anIssuedPlan();
        String amendment = propose(plan, amendment("2024-07-01", change("II.3-2", NEW)))
                .extract()
                .path("id");

        List<Integer> answers = Stream.of("one", "two")
                .parallel()
                .map(name -> as(new Identity(name, Roles.APPROVER, Optional.of("UBND"), false))
                        .header("If-Match", "\"0\"")
                        .body(NOTHING)
                        .post("/api/v1/plans/{id}/amendments/{amendment}/approve", plan, amendment)
                        .statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 412);
        clauses(plan, "2024-07-01").body("items.find { it.path == 'II.3-2' }.text", equalTo(NEW));
    }

    @Test
    void anotherThanTheAuthorDecidesAndARefusalFreesThePath() {
        UUID plan = anIssuedPlan();
        Identity both = new Identity("officer", Roles.APPROVER, Optional.of("UBND"), false);
        String first = propose(plan, amendment("2024-07-01", add("II.3-3", "Một.")))
                .body("changes[0].path", equalTo("II.3-3a"))
                .extract()
                .path("id");
        propose(plan, amendment("2024-07-01", add("II.3-3", "Hai."))).body("changes[0].path", equalTo("II.3-3b"));

        step(both, plan, first, "approve", NOTHING).statusCode(403).body("code", equalTo("AMENDMENT_OWN_WORK"));
        step(Identity.OFFICER, plan, first, "approve", NOTHING).statusCode(403);
        as(Identity.APPROVER)
                .body(NOTHING)
                .post("/api/v1/plans/{id}/amendments/{amendment}/approve", plan, first)
                .then()
                .statusCode(428);
        step(Identity.APPROVER, plan, first, "refuse", Map.of("reason", "Chưa đủ ý kiến"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("refusal", equalTo("Chưa đủ ý kiến"));
        assertThat(new TopicProbe(AmendmentChanged.TOPIC).of(first, 2))
                .extracting(seen -> seen.data().getString("state"))
                .containsExactly("PROPOSED", "REFUSED");
        step(Identity.APPROVER, plan, first, "approve", NOTHING).statusCode(409);
        as(Identity.VIEWER)
                .queryParam("state", "PROPOSED")
                .queryParam("clause", "II.3-3b")
                .get("/api/v1/plans/{id}/amendments", plan)
                .then()
                .body("page.totalItems", equalTo(1));
        as(Identity.VIEWER).get("/api/v1/plans/{id}", plan).then().body("status", equalTo("ISSUED"));
    }

    @Test
    void aProposalThatTheClauseOutranIsRefused() {
        UUID plan = anIssuedPlan();
        String late = propose(plan, amendment("2024-07-01", change("II.3-2", NEW)))
                .extract()
                .path("id");
        approved(plan, "2024-06-01", change("II.3-2", "Đã khác."));

        step(Identity.APPROVER, plan, late, "approve", NOTHING)
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_CLAUSE_CHANGED"));
    }

    @Test
    void eachRuleIsRefusedByItsOwnCode() {
        UUID plan = anIssuedPlan();
        String task = task(Bodies.task(plan));
        refused(plan, amendment("2024-02-04", change("II.3-2", NEW)), 400, "AMENDMENT_BEFORE_PLAN");
        refused(plan, amendment("2025-01-01", change("II.3-2", NEW)), 400, "AMENDMENT_AFTER_PLAN");
        refused(plan, 400, "AMENDMENT_CLAUSE_UNKNOWN", change("IX-1", NEW));
        refused(plan, 400, "AMENDMENT_CLAUSE_UNKNOWN", add("IX-1", NEW));
        refused(plan, 400, "AMENDMENT_CLAUSE_TWICE", change("II.3-2", NEW), remove("II.3-2"));
        refused(plan, 400, "AMENDMENT_TEXT_SAME", change("II.3-2", " " + OLD));
        refused(plan, 400, "AMENDMENT_TEXT_REQUIRED", change("II.3-2", " "));
        Map<String, Object> endless = add("II.3-2", "Dài ".repeat(5_000).strip());
        refused(plan, amendment("2024-07-01", Collections.nCopies(21, endless)), 400, "AMENDMENT_TOO_LONG");
        refused(plan, 400, "AMENDMENT_PATH_REQUIRED", Map.of("kind", "REMOVE"));
        refused(plan, 400, "AMENDMENT_AFTER_REQUIRED", Map.of("kind", "ADD", "text", NEW));
        refused(plan, 400, "AMENDMENT_FIELD_UNEXPECTED", Map.of("kind", "REMOVE", "path", "II.3-2", "text", NEW));
        refused(
                plan,
                Body.with(amendment("2024-07-01", remove("II.3-2")), "obstacleId", UUID.randomUUID()),
                400,
                "AMENDMENT_OBSTACLE_UNKNOWN");
        refused(
                plan,
                decision("taskId", UUID.randomUUID(), "decision", "KEEP", "reason", "Giữ"),
                400,
                "AMENDMENT_TASK_UNKNOWN");
        refused(plan, decision("taskId", task, "decision", "KEEP"), 400, "AMENDMENT_TASK_REASON_REQUIRED");
        Map<String, Object> kept = Map.of("taskId", task, "decision", "KEEP", "reason", "Giữ");
        refused(
                plan,
                Body.with(amendment("2024-07-01", remove("II.3-1")), "decisions", List.of(kept, kept)),
                400,
                "AMENDMENT_TASK_TWICE");
        refused(plan, decision("taskId", task, "decision", "CLOSE"), 400, "AMENDMENT_TASK_REASON_REQUIRED");
        refused(plan, decision("taskId", task, "decision", "CARRY"), 400, "AMENDMENT_TASK_PATHS_REQUIRED");
        refused(
                plan,
                decision("taskId", task, "decision", "CARRY", "clausePaths", List.of("II.3-1")),
                400,
                "AMENDMENT_TASK_CLAUSE_UNKNOWN");
        refused(
                plan,
                decision("taskId", task, "decision", "KEEP", "clausePaths", List.of("II.3-2"), "reason", "Giữ"),
                400,
                "AMENDMENT_TASK_PATHS_UNEXPECTED");
        refused(aPlan(), 409, "AMENDMENT_PLAN_NOT_ISSUED", change("II.3-2", NEW));
        become(plan, "CLOSED");
        refused(plan, 409, "AMENDMENT_PLAN_CLOSED", change("II.3-2", NEW));
    }

    private static Map<String, Object> decision(Object... parts) {
        Map<String, Object> decision = new HashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            decision.put((String) parts[i], parts[i + 1]);
        }
        return Body.with(amendment("2024-07-01", remove("II.3-1")), "decisions", List.of(decision));
    }
}
