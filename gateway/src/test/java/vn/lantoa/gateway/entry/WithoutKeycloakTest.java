package vn.lantoa.gateway.entry;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.gateway.sample.House;
import vn.lantoa.gateway.sample.RawClient;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuer;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(WithoutKeycloakTest.Unreachable.class)
class WithoutKeycloakTest {

    private static TokenIssuer elsewhere;

    /** The realm's address answers nobody, and no service is down. */
    public static class Unreachable implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lantoa.identity.issuer", "http://127.0.0.1:1/realms/lantoa");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(House.class, Map.of(House.WHOLE, "")));
        }
    }

    @BeforeAll
    static void startIssuer() {
        elsewhere = TokenIssuer.start();
    }

    @AfterAll
    static void stopIssuer() {
        elsewhere.close();
    }

    @Test
    void aTokenThatCannotBeVerifiedIsA503() {
        String token =
                elsewhere.tokenFor(Identity.OFFICER, claims -> claims.setIssuer("http://127.0.0.1:1/realms/lantoa"));

        var answer = RawClient.send("GET", "/api/v1/plans", "Authorization: Bearer " + token);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void rubbishAndNoTokenAreA401() {
        assertThat(RawClient.send("GET", "/api/v1/plans").status()).isEqualTo(401);
        assertThat(RawClient.send("GET", "/api/v1/plans", "Authorization: Bearer a.b.c")
                        .status())
                .isEqualTo(401);
        assertThat(RawClient.send(
                                "GET", "/api/v1/plans", "Authorization: Bearer " + elsewhere.tokenFor(Identity.OFFICER))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theHouseIsDegradedButServes() {
        var answer = RawClient.send("GET", "/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo("DEGRADED");
        assertThat(answer.body()).contains("\"name\":\"keycloak\",\"status\":\"DOWN\"");
        assertThat(RawClient.send("GET", "/openapi").status()).isEqualTo(200);
    }
}
