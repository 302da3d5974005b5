package vn.lantoa.platform.web.sample;

import java.net.URL;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.identity.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** What operators rely on: traces, health, metrics. */
@QuarkusTest
class OperationTest extends BoatApi {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TestHTTPResource(value = "/", management = true)
    URL management;

    @Test
    void aTraceIsContinuedFromTheRequestToTheAnswer() {
        isProblem(
                        as(Roles.VIEWER)
                                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                                .get(BOATS + "/lost")
                                .then(),
                        404,
                        "NOT_FOUND")
                .header("traceparent", startsWith("00-" + TRACE + "-"))
                .body("traceId", equalTo(TRACE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubbish",
                "00-" + TRACE + "-0000000000000000-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01"
            })
    void aMalformedTraceIsReplaced(String traceparent) {
        isProblem(anonymously().header("traceparent", traceparent).get(BOATS).then(), 401, "UNAUTHENTICATED")
                .body("traceId", not(equalTo(TRACE)))
                .body("traceId", not(equalTo("0".repeat(32))));
    }

    @Test
    void theBodyAndTheHeaderNameOneTrace() {
        var answer = as(Roles.PLAN_ADMIN).post(BOATS + "/sink").then().extract();
        String header = answer.header("traceparent").substring(3, 35);

        assertThat(answer.<String>path("traceId")).isEqualTo(header);
    }

    @Test
    void successNamesItsTraceToo() {
        as(Roles.VIEWER).get(BOAT).then().header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q/health", "q/health/live", "q/health/ready", "q/metrics"})
    void healthAndMetricsAreOnTheManagementPortOnly(String path) {
        RestAssured.given().get(management + path.substring(2)).then().statusCode(200);
        anonymously().get("/" + path).then().statusCode(404);
    }

    @Test
    void theBoatsAreNotOnTheManagementPort() {
        RestAssured.given()
                .get(management.getProtocol() + "://" + management.getAuthority() + BOATS)
                .then()
                .statusCode(404);
    }
}
