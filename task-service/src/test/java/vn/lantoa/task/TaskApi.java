package vn.lantoa.task;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.lantoa.deploy.embedded.testing.KafkaTestResource;
import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.testing.service.ServiceApi;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

/** Calls the task-service as an identity; every answer is checked against the service's own OpenAPI document. */
@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "database", value = "task"))
@QuarkusTestResource(KafkaTestResource.class)
@QuarkusTestResource(TokenIssuerResource.class)
public abstract class TaskApi extends ServiceApi {

    /** Imports a document that no test has imported yet, and says which plan it became. */
    protected static UUID aPlan() {
        return aPlan(PlanDocuments.fresh());
    }

    /** Imports this document, which no test has imported yet, and says which plan it became. */
    protected static UUID aPlan(String document) {
        return UUID.fromString(as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(document)
                .queryParam("planYear", 2024)
                .post("/api/v1/plans/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("planId"));
    }
}
