package vn.lantoa.task.plan;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PlanImportTest extends TaskApi {

    @Test
    void aDocumentBecomesADraftPlan() {
        as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(PlanDocuments.fresh())
                .queryParam("planYear", 2024)
                .post("/api/v1/plans/imports")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("planId", notNullValue())
                .body("clauses", equalTo(9))
                .body("actionClauses", equalTo(3));
    }

    @Test
    void theClausesComeOutInTheDocumentsOrder() {
        UUID plan = aPlan();

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/clauses", plan)
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items.findAll { it.action }.path", contains("II.3-1", "II.3-2", "II.3-3"));
    }

    @Test
    void theSameBytesAgainAreTheSamePlan() {
        String document = PlanDocuments.fresh();
        var first = importing(document, 2024).then().statusCode(201).extract();

        importing(document, 2024).then().statusCode(200).body("planId", equalTo(first.path("planId")));
        importing(document, 2025)
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_ALREADY_IMPORTED"))
                .body("type", endsWith("/problems/task/PLAN_ALREADY_IMPORTED"));
    }

    @Test
    void aDryRunWritesNothing() {
        String document = PlanDocuments.fresh();

        as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(document)
                .queryParam("planYear", 2024)
                .queryParam("dryRun", true)
                .post("/api/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("planId", nullValue())
                .body("clauses", equalTo(9));
        importing(document, 2024).then().statusCode(201);
    }

    @Test
    void aDocumentWithoutAClauseIsRefusedWithItsLine() {
        importing("# Not a plan\n\nhello", 2024)
                .then()
                .statusCode(400)
                .body("code", equalTo("PLAN_DOCUMENT_UNREADABLE"))
                .body("violations[0].field", equalTo("line 3"));
    }

    private static Response importing(String document, int year) {
        return as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(document)
                .queryParam("planYear", year)
                .post("/api/v1/plans/imports");
    }
}
