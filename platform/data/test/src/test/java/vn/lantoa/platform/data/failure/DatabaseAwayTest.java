package vn.lantoa.platform.data.failure;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** A service whose database does not answer. */
@QuarkusTest
@TestProfile(DatabaseAwayTest.NoDatabase.class)
class DatabaseAwayTest {

    public static class NoDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/away",
                    "quarkus.datasource.username", "nobody",
                    "quarkus.datasource.jdbc.acquisition-timeout", "1S",
                    "quarkus.flyway.migrate-at-start", "false");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void theAnswerIs503WithATimeToComeBack() {
        RestAssured.get("/boats")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .header("Cache-Control", "no-store")
                .body("code", equalTo("SERVICE_UNAVAILABLE"))
                .body(not(containsString("127.0.0.1")));
    }
}
