package vn.lantoa.deploy.system;

import java.time.Duration;

import io.restassured.response.Response;

import vn.lantoa.platform.testing.token.Identity;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

/** What the reporting-service makes of the other samples, as soon as it has heard of them. */
final class SampleReports {

    static final String QUERY = "MAU-THANG-TRUOC";

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(20);

    /** Of the sample agency: whether anything of it was known then or not. */
    static final String FIGURE = "works:agency=" + SamplePress.AGENCY + ":2023-02:DECREE:2025-01-01T00:00:00Z";

    private SampleReports() {}

    /** Waits until the plan, the target and the submission are known, and says which rebuild there is. */
    static String heardOf(SamplePlan plan, SamplePress press) {
        await().atMost(HEARD_WITHIN).until(() -> isThere("/api/v1/scorecards/" + plan.planId()));
        await().atMost(HEARD_WITHIN).until(() -> isThere("/api/v1/growth?targetId=" + press.targetId()));
        As.theOfficer()
                .header("If-None-Match", "*")
                .body(SampleBodies.of("registerSavedQuery"))
                .put("/api/v1/saved-queries/" + QUERY)
                .then()
                .statusCode(anyOf(is(201), is(409)));
        await().atMost(HEARD_WITHIN)
                .until(() ->
                        isThere("/api/v1/provenance/submissions/" + press.ids().get("/submissions/{id}")));
        return As.created(
                Identity.OPERATOR, "/api/v1/operations/reporting/rebuilds", SampleBodies.of("requestReportingRebuild"));
    }

    private static boolean isThere(String path) {
        Response answer = As.theOfficer().get(path);
        return answer.statusCode() == 200;
    }
}
