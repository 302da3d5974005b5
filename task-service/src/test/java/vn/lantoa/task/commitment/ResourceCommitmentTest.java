package vn.lantoa.task.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What agencies commit to tasks, beside what these need; and whose work the tasks are. */
@QuarkusTest
class ResourceCommitmentTest extends TaskApi {

    private static String aTask(UUID plan, Map<String, Object> more) {
        Map<String, Object> body = Bodies.task(plan);
        body.putAll(more);
        return as(Identity.OFFICER)
                .body(body)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> commitment(String taskId) {
        return new HashMap<>(Map.of("taskId", taskId, "agency", "SDL", "staffCount", 2, "amountVnd", 30_000_000));
    }

    private static ValidatableResponse commit(Identity by, Map<String, Object> body) {
        return as(by).body(body).post("/api/v1/resource-commitments").then();
    }

    @Test
    void whatIsCommittedStandsBesideWhatIsNeeded() {
        UUID plan = aPlan();
        String task = aTask(plan, Map.of("need", Map.of("staffCount", 5, "amountVnd", 20_000_000)));
        String other = aTask(plan, Map.of("lead", "STC", "cooperating", List.of()));
        aTask(plan, Map.of());

        commit(Identity.TOURISM, commitment(task)).statusCode(201).body("agency", equalTo("SDL"));
        commit(Identity.OFFICER, Map.of("taskId", other, "staffCount", 1))
                .statusCode(201)
                .body("agency", equalTo("STC"));

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/resources", plan)
                .then()
                .statusCode(200)
                .body("staff.needed", equalTo(5))
                .body("staff.committed", equalTo(3))
                .body("staff.missing", equalTo(3))
                .body("amountVnd.missing", equalTo(0))
                .body("tasks", hasSize(2))
                .body("tasks.find { it.taskId == '" + other + "' }.staff.needed", equalTo(null));
        as(Identity.VIEWER)
                .queryParam("taskId", task)
                .get("/api/v1/resource-commitments")
                .then()
                .body("items.staffCount", contains(2));
    }

    @Test
    void whatNobodyCommitsIsMissingWhole() {
        UUID plan = aPlan();
        String bare = aTask(plan, Map.of("need", Map.of("staffCount", 5, "amountVnd", 20_000_000)));
        String staffed = aTask(plan, Map.of("need", Map.of("staffCount", 2, "amountVnd", 7_000_000)));
        commit(Identity.TOURISM, Map.of("taskId", staffed, "staffCount", 2)).statusCode(201);

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/resources", plan)
                .then()
                .statusCode(200)
                .body("staff.committed", equalTo(2))
                .body("staff.missing", equalTo(5))
                .body("amountVnd.committed", equalTo(0))
                .body("amountVnd.missing", equalTo(27_000_000))
                .body("tasks.find { it.taskId == '" + bare + "' }.staff.committed", equalTo(0))
                .body("tasks.find { it.taskId == '" + bare + "' }.amountVnd.missing", equalTo(20_000_000))
                .body("tasks.find { it.taskId == '" + staffed + "' }.amountVnd.missing", equalTo(7_000_000));
    }

    @Test
    void anAgencyCommitsItsOwnOnly() {
        String task = aTask(aPlan(), Map.of());

        commit(Identity.QUYNHON, commitment(task)).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        String id = commit(Identity.TOURISM, commitment(task)).extract().path("id");
        as(Identity.QUYNHON)
                .header("If-Match", "*")
                .body(commitment(task))
                .put("/api/v1/resource-commitments/{id}", id)
                .then()
                .statusCode(403);
        as(Identity.TOURISM)
                .header("If-Match", "\"0\"")
                .body(Body.with(commitment(task), "staffCount", 0))
                .put("/api/v1/resource-commitments/{id}", id)
                .then()
                .statusCode(200)
                .body("staffCount", equalTo(0));
    }

    @Test
    void aCommitmentStaysWithItsTask() {
        UUID plan = aPlan();
        String id = commit(Identity.TOURISM, commitment(aTask(plan, Map.of())))
                .extract()
                .path("id");

        as(Identity.TOURISM)
                .header("If-Match", "*")
                .body(commitment(aTask(plan, Map.of())))
                .put("/api/v1/resource-commitments/{id}", id)
                .then()
                .statusCode(400)
                .body("code", equalTo("COMMITMENT_TASK_FIXED"))
                .body("violations.field", hasItem("taskId"));
        as(Identity.VIEWER)
                .get("/api/v1/resource-commitments/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("COMMITMENT_NOT_FOUND"));
    }

    static Stream<Arguments> spoiledCommitments() {
        return Stream.of(
                arguments("taskId", UUID.randomUUID().toString(), "COMMITMENT_TASK_UNKNOWN"),
                arguments("agency", "NOBODY", "COMMITMENT_AGENCY_UNKNOWN"),
                arguments("amountVnd", -1, "REQUEST_INVALID"),
                arguments("amountVnd", 1_000_000_000_000_001L, "NUMBER_TOO_LARGE"),
                arguments("staffCount", 1.5, "REQUEST_INVALID"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledCommitments")
    void aSpoiledCommitmentIsRefused(String field, Object value, String code) {
        commit(Identity.OFFICER, Body.with(commitment(aTask(aPlan(), Map.of())), field, value))
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(field));
    }

    @Test
    void aCommitmentIsOfSomethingToALiveTask() {
        String task = aTask(aPlan(), Map.of());
        commit(Identity.OFFICER, Map.of("taskId", task)).statusCode(400).body("code", equalTo("COMMITMENT_EMPTY"));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", "CANCELLED", "reason", "trùng việc"))
                .post("/api/v1/tasks/{id}/transitions", task)
                .then()
                .statusCode(200);

        commit(Identity.OFFICER, commitment(task)).statusCode(409).body("code", equalTo("COMMITMENT_TASK_CANCELLED"));
    }

    @Test
    void theWorkOfAPlanIsCountedByAgencyAndRole() {
        UUID plan = aPlan();
        aTask(plan, Map.of("advising", List.of("STTTT")));
        aTask(plan, Map.of("cooperating", List.of(), "weight", 3, "dueOn", "2024-05-01"));

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/workload", plan)
                .then()
                .statusCode(200)
                .body("agencies.agency", contains("SDL", "STC", "STTTT"))
                .body("agencies[0].roles[0].role", equalTo("LEAD"))
                .body("agencies[0].roles[0].tasks", equalTo(2))
                .body("agencies[0].roles[0].overdue", equalTo(2))
                .body("agencies[0].roles[0].openWeight", equalTo(5))
                .body("agencies[1].roles.role", contains("COOPERATE"))
                .body("agencies[2].roles.role", contains("ADVISE"));
        as(Identity.VIEWER)
                .queryParam("level", "MASS_ORG")
                .get("/api/v1/plans/{id}/workload", plan)
                .then()
                .body("agencies", hasSize(0));
    }
}
