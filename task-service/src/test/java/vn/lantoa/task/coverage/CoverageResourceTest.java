package vn.lantoa.task.coverage;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class CoverageResourceTest extends TaskApi {

    @Test
    void nothingIsCoveredBeforeThereIsATask() {
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/coverage", aPlan())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("actionClauses", equalTo(3))
                .body("covered", equalTo(0))
                .body("uncovered", contains("II.3-1", "II.3-2", "II.3-3"));
    }

    @Test
    void aLiveTaskCoversItsClausesAndATaskWithoutOneIsAnOrphan() {
        UUID plan = aPlan();
        create(Body.with(Bodies.task(plan), "clausePaths", List.of("II.3-1", "II.3-3")));
        String orphan = create(Body.without(Bodies.task(plan), "clausePaths"));

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/coverage", plan)
                .then()
                .body("covered", equalTo(2))
                .body("uncovered", contains("II.3-2"))
                .body("orphanTasks", contains(orphan));
    }

    @Test
    void aClauseMarkedByHandIsCountedToo() {
        UUID plan = aPlan();
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Map.of("action", false))
                .put("/api/v1/plans/{id}/clauses/II.3-2", plan)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/coverage", plan)
                .then()
                .body("actionClauses", equalTo(2))
                .body("uncovered", contains("II.3-1", "II.3-3"));
    }

    @Test
    void aTraceShowsWhatHangsOnAClause() {
        UUID plan = aPlan();
        create(Bodies.task(plan));
        String cancelled = create(Body.with(Bodies.task(plan), "lead", "SVHTT"));
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "CANCELLED", "on", "2024-03-20", "reason", "trùng việc"))
                .post("/api/v1/tasks/{id}/transitions", cancelled)
                .then()
                .statusCode(200);

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/clauses/II.3-1/trace", plan)
                .then()
                .statusCode(200)
                .body("clause.path", equalTo("II.3-1"))
                .body("tasks", hasSize(2))
                .body("agencies", contains("SDL", "STC"))
                .body("progress.simple", equalTo(0));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/clauses/I-1/trace", plan)
                .then()
                .body("tasks", empty());
    }

    @Test
    void whatMassOrganisationsDoTogetherWithOthersIsCounted() {
        UUID plan = aPlan();
        String shared = create(Body.with(Bodies.task(plan), "cooperating", List.of("TINHDOAN", "HLHPN")));
        create(Body.with(Bodies.task(plan), "cooperating", List.of("STC")));
        Map<String, Object> alone = Body.with(Bodies.task(plan), "lead", "TINHDOAN");
        create(Body.with(alone, "cooperating", List.of()));
        create(Body.with(alone, "cooperating", List.of("SDL")));

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/joint-activities", plan)
                .then()
                .statusCode(200)
                .body("tasks", equalTo(2))
                .body("organisations.agency", contains("HLHPN", "TINHDOAN"))
                .body("organisations.led", contains(0, 1))
                .body("organisations.cooperating", contains(1, 1))
                .body("organisations[0].tasks.id", contains(shared));
    }

    private static String create(Map<String, Object> body) {
        return as(Identity.OFFICER)
                .body(body)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
