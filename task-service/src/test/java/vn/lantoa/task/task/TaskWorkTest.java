package vn.lantoa.task.task;

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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Who does what in a task, what it waits for, and whether it tries something new. */
@QuarkusTest
class TaskWorkTest extends TaskApi {

    private static Map<String, Object> item(String agency, String role) {
        return Map.of("agency", agency, "role", role);
    }

    private static Map<String, Object> breakthrough(UUID plan) {
        Map<String, Object> body = Bodies.task(plan);
        body.put("kind", "BREAKTHROUGH");
        body.put("description", "Mỗi tuần một bản tin ngắn");
        body.put("hypothesis", "Bản tin ngắn được xem nhiều hơn");
        body.put("kpi", "Lượt xem mỗi tuần");
        return body;
    }

    @Test
    void rolesAreThoseOfTheTaskAndOneAgencyLeads() {
        UUID plan = aPlan();
        String id = created(Bodies.task(plan));

        assign(id, item("STC", "LEAD"), item("SDL", "ADVISE"), item("STTTT", "INSPECT"))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("items.role", contains("LEAD", "ADVISE", "INSPECT"));
        task(id).body("lead", equalTo("STC"))
                .body("cooperating", hasSize(0))
                .body("advising", contains("SDL"))
                .body("inspecting", contains("STTTT"))
                .body("title", equalTo("Viết bài về lễ hội biển"));
        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}/assignments", id)
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("items.agency", contains("STC", "SDL", "STTTT"));
        found(plan, Map.of("agency", "SDL", "role", "ADVISE")).body("items.id", contains(id));
        found(plan, Map.of("agency", "SDL")).body("items.id", contains(id));
        found(plan, Map.of("agency", "SDL", "role", "COOPERATE")).body("items", hasSize(0));
        found(plan, Map.of("role", "INSPECT")).body("items.id", contains(id));
    }

    static Stream<Arguments> spoiledRoles() {
        return Stream.of(
                arguments(List.of(item("SDL", "ADVISE")), "TASK_LEAD_REQUIRED", "items"),
                arguments(List.of(item("SDL", "LEAD"), item("STC", "LEAD")), "TASK_LEAD_TWICE", "items"),
                arguments(List.of(item("SDL", "LEAD"), item("SDL", "ADVISE")), "TASK_ROLE_REPEATED", "items[1].agency"),
                arguments(List.of(item("SDL", "LEAD"), item("X", "ADVISE")), "TASK_AGENCY_UNKNOWN", "items[1].agency"),
                arguments(List.of(item("SDL", "HELP")), "REQUEST_INVALID", "items[0].role"));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @MethodSource("spoiledRoles")
    void spoiledRolesAreRefused(List<Map<String, Object>> items, String code, String field) {
        String id = created(Bodies.task(aPlan()));

        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("items", items))
                .put("/api/v1/tasks/{id}/assignments", id)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(field));
    }

    @Test
    void anAgencyThatDoesNotExistOnTheTasksDatesIsNamedWhereTheRolesNameIt() {
        String gone = "SO-XUA-" + System.nanoTime();
        as(Identity.OFFICER)
                .body(Map.of("code", gone, "name", "Sở", "level", "DEPARTMENT", "validTo", "2023-12-31"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);

        assign(created(Bodies.task(aPlan())), item("STC", "ADVISE"), item("SDL", "LEAD"), item(gone, "ADVISE"))
                .statusCode(400)
                .body("code", equalTo("TASK_AGENCY_NOT_VALID"))
                .body("violations.field", contains("items[2].agency"));
    }

    @Test
    void ofTwoOfficersOnOneTaskTheSecondIsToldThatItChanged() {
        String id = created(Bodies.task(aPlan()));
        Map<String, Object> roles = Map.of("items", List.of(item("SDL", "LEAD")));

        as(Identity.OFFICER)
                .body(roles)
                .put("/api/v1/tasks/{id}/assignments", id)
                .then()
                .statusCode(428);
        assign(id, item("STC", "LEAD")).statusCode(200);
        assign(id, item("SDL", "LEAD")).statusCode(412).body("code", equalTo("VERSION_STALE"));
    }

    @Test
    void aTaskWaitsForWhatComesBeforeItAndTellsWhatMadeItLate() {
        UUID plan = aPlan();
        String first = created(Body.with(Bodies.task(plan), "code", "QUAY"));
        Map<String, Object> body = Body.with(Bodies.task(plan), "dependsOn", List.of("QUAY"));
        String next = created(body);

        task(next).body("dependsOn", contains(first));
        found(plan, Map.of("lead", "SDL"))
                .body("items.find { it.id == '" + next + "' }.heldBy", contains(first))
                .body("items.find { it.id == '" + next + "' }.lateBecauseOf", contains(first))
                .body("items.find { it.id == '" + first + "' }.heldBy", hasSize(0));
        dependencies(first).body("successors.id", contains(next)).body("predecessors", hasSize(0));
        dependencies(next)
                .body("predecessors.code", contains("QUAY"))
                .body("predecessors.dueState", contains("OVERDUE"))
                .body("rootCauses", contains(first));
        as(Identity.TOURISM)
                .body(Bodies.progress("2024-05-30", 100))
                .post("/api/v1/tasks/{id}/progress-updates", first)
                .then()
                .statusCode(201);
        dependencies(next)
                .body("predecessors.open", contains(false))
                .body("heldBy", hasSize(0))
                .body("lateBecauseOf", hasSize(0));
    }

    @Test
    void noTaskWaitsForItselfOrForOneOfAnotherPlan() {
        UUID plan = aPlan();
        String first = created(Body.with(Bodies.task(plan), "code", "QUAY"));
        String next = created(Body.with(Bodies.task(plan), "dependsOn", List.of(first)));
        String elsewhere = created(Bodies.task(aPlan()));

        replace(first, Body.with(Bodies.task(plan), "dependsOn", List.of(next)))
                .statusCode(400)
                .body("code", equalTo("TASK_DEPENDENCY_CIRCLE"))
                .body("violations[0].field", equalTo("dependsOn[0]"))
                .body("violations[0].message", containsString("QUAY → " + next + " → QUAY"));
        replace(next, Body.with(Bodies.task(plan), "dependsOn", List.of(first, elsewhere)))
                .statusCode(400)
                .body("code", equalTo("TASK_DEPENDENCY_UNKNOWN"))
                .body("violations[0].field", equalTo("dependsOn[1]"));
        replace(next, Body.with(Bodies.task(plan), "dependsOn", List.of(first, "QUAY")))
                .statusCode(400)
                .body("code", equalTo("TASK_LIST_REPEATED"));
        create(Body.with(Bodies.task(plan), "code", "QUAY")).statusCode(409).body("code", equalTo("TASK_CODE_TAKEN"));
    }

    @Test
    void aBreakthroughSaysWhatItSupposesAndIsFound() {
        UUID plan = aPlan();
        created(Bodies.task(plan));
        String id = created(breakthrough(plan));

        replace(id, Body.with(breakthrough(plan), "achieved", true)).statusCode(200);

        found(plan, Map.of("kind", "BREAKTHROUGH"))
                .body("items.id", contains(id))
                .body("items[0].hypothesis", equalTo("Bản tin ngắn được xem nhiều hơn"));
        found(plan, Map.of("kind", "BREAKTHROUGH", "achieved", true)).body("items", hasSize(1));
        found(plan, Map.of("achieved", false)).body("items", hasSize(0));
        Map<String, Object> silent = Body.with(breakthrough(plan), "kpi", null);
        silent.remove("description");
        create(silent)
                .statusCode(400)
                .body("code", equalTo("TASK_BREAKTHROUGH_INCOMPLETE"))
                .body("violations.field", contains("description", "kpi"));
        create(Body.with(breakthrough(plan), "kind", "REGULAR"))
                .statusCode(400)
                .body("code", equalTo("TASK_BREAKTHROUGH_ONLY"))
                .body("violations.field", contains("hypothesis", "kpi"));
    }

    private static ValidatableResponse create(Map<String, Object> body) {
        return as(Identity.OFFICER).body(body).post("/api/v1/tasks").then();
    }

    private static String created(Map<String, Object> body) {
        return create(body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse replace(String id, Map<String, Object> body) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/tasks/{id}", id)
                .then();
    }

    @SafeVarargs
    private static ValidatableResponse assign(String id, Map<String, Object>... items) {
        return as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Map.of("items", List.of(items)))
                .put("/api/v1/tasks/{id}/assignments", id)
                .then();
    }

    private static ValidatableResponse task(String id) {
        return as(Identity.VIEWER).get("/api/v1/tasks/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse dependencies(String id) {
        return as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}/dependencies", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse found(UUID plan, Map<String, Object> filter) {
        Map<String, Object> parameters = new HashMap<>(filter);
        parameters.put("planId", plan);
        return as(Identity.VIEWER)
                .queryParams(parameters)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200);
    }
}
