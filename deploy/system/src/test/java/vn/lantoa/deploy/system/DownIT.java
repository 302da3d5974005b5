package vn.lantoa.deploy.system;

import java.time.Duration;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

/**
 * Parts die as in a crash, once each; the house says so, goes on as far as it can and comes back by itself. What was
 * answered meanwhile is kept, and judged afterwards.
 */
@SystemTest
class DownIT {

    /** Half a second until the supervisor acts, and a start on a machine that does other things too. */
    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);

    @Nested
    class ATaskServiceThatDied {

        private static Response answer;
        private static Response health;

        @BeforeAll
        static void killIt() {
            kill("task");
            answer = plans();
            health = await().atMost(Duration.ofSeconds(3)).until(DownIT::health, now -> now.statusCode() == 503);
            awaitThatAllIsWell();
        }

        @Test
        void isAnsweredForWith503AndAProblem() {
            answer.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", matchesPattern("\\d+"))
                    .body("code", equalTo("SERVICE_UNAVAILABLE"));
        }

        @Test
        void isNamedByHealth() {
            health.then()
                    .header("Retry-After", matchesPattern("\\d+"))
                    .body("status", equalTo("DOWN"))
                    .body("parts.find { it.name == 'task' }.status", equalTo("DOWN"))
                    .body("parts.find { it.name == 'gateway' }.status", equalTo("UP"));
        }
    }

    @Nested
    class WithoutKeycloak {

        private static Response answer;
        private static Response health;
        private static boolean keycloakWasBack;

        @BeforeAll
        static void killIt() {
            assertThat(plans().statusCode()).as("keys are read").isEqualTo(200);
            kill("keycloak");
            answer = plans();
            keycloakWasBack = Stack.running().isReady("keycloak");
            health = health();
            awaitThatAllIsWell();
        }

        @Test
        void whoHoldsATokenGoesOnWorking() {
            assertThat(keycloakWasBack).isFalse();
            answer.then().statusCode(200);
        }

        @Test
        void theHouseServes() {
            health.then().statusCode(200);
        }
    }

    @Nested
    class ADatabaseThatDied {

        @Test
        void comesBackAndSoDoTheAnswers() {
            long died = Stack.running().pid("postgres");
            kill("postgres");

            awaitThatAllIsWell();
            assertThat(Stack.running().pid("postgres")).isNotEqualTo(died);
        }
    }

    private static void kill(String part) {
        MergedDocument.text();
        Tokens.of(Identity.OFFICER);
        LocalStack stack = Stack.running();
        stack.kill(part);
        await().atMost(Duration.ofSeconds(5)).until(() -> !stack.isReady(part));
    }

    private static void awaitThatAllIsWell() {
        await().atMost(BACK_WITHIN)
                .until(() -> plans().statusCode() == 200
                        && "UP".equals(health().path("status"))
                        && Stack.running().isReady("keycloak"));
    }

    /** While something is down there are two honest answers. */
    private static Response plans() {
        Response answer = As.inTrouble(Identity.OFFICER).get("/api/v1/plans");
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 503);
        return answer;
    }

    private static Response health() {
        return RestAssured.given()
                .filter(MergedDocument.contract())
                .get(Stack.running().gateway() + "/health");
    }
}
