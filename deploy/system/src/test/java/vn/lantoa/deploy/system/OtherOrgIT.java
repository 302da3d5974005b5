package vn.lantoa.deploy.system;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.equalTo;

/** An agency-editor writes what its own agency leads, and reads the rest. The sample task is led by {@code SDL}. */
@SystemTest
class OtherOrgIT {

    private static final String WORD = """
            {"effectiveOn": "2024-03-05", "percent": 45}""";

    private static SamplePlan plan;

    @BeforeAll
    static void makeATask() {
        plan = SamplePlan.create();
    }

    @Test
    void theLeadingAgencyReportsProgress() {
        report(Identity.TOURISM).statusCode(201).body("org", equalTo("SDL"));
    }

    @Test
    void anotherAgencyDoesNot() {
        report(Identity.QUYNHON).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
    }

    @Test
    void anotherAgencyReadsTheTaskAllTheSame() {
        As.the(Identity.QUYNHON)
                .get("/api/v1/tasks/" + plan.taskId())
                .then()
                .statusCode(200)
                .body("lead", equalTo("SDL"));
    }

    @Test
    void thePlansOfficerReportsForAnyAgency() {
        report(Identity.OFFICER).statusCode(201);
    }

    private static ValidatableResponse report(Identity identity) {
        return As.the(identity)
                .body(WORD)
                .post("/api/v1/tasks/" + plan.taskId() + "/progress-updates")
                .then();
    }
}
