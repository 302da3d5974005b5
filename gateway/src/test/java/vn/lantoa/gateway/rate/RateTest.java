package vn.lantoa.gateway.rate;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import vn.lantoa.gateway.sample.House;
import vn.lantoa.gateway.sample.RawClient;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuer;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Buckets of a few requests that fill slowly, so that the time a test takes hardly matters. */
@QuarkusTest
@TestProfile(RateTest.Few.class)
@QuarkusTestResource(TokenIssuerResource.class)
@QuarkusTestResource(House.class)
class RateTest {

    private static final int BURST = 100;
    private static final String ORIGIN = "Origin: http://localhost:3000";

    TokenIssuer issuer;

    public static class Few implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "lantoa.gateway.limits.rate.client-per-second", "1",
                    "lantoa.gateway.limits.rate.client-burst", "3",
                    "lantoa.gateway.limits.rate.address-per-second", "1",
                    "lantoa.gateway.limits.rate.address-burst", String.valueOf(BURST));
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of();
        }
    }

    @Test
    void aClientIsToldWhereItStandsAndStoppedWhenItSendsTooMuch() {
        String token = bearer(Identity.PRESS_BBD);
        RawClient.Answer first = RawClient.send("GET", "/api/v1/plans", token);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("RateLimit-Limit")).isEqualTo("3");
        assertThat(first.header("RateLimit-Remaining")).isEqualTo("2");
        assertThat(first.header("RateLimit-Reset")).isEqualTo("1");

        RawClient.Answer refused = first;
        for (int i = 0; i < 20 && refused.status() == 200; i++) {
            refused = RawClient.send("GET", "/api/v1/plans", token, "Accept-Language: en", ORIGIN);
        }

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(refused.json().getString("detail")).contains("1 requests a second", "3 at once");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(refused.header("Access-Control-Expose-Headers"))
                .contains("Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
        assertThat(RawClient.send("GET", "/api/v1/plans", bearer(Identity.PRESS_BBD))
                        .header("RateLimit-Remaining"))
                .as("a new token is no new client, whom two would be left to")
                .isIn("0", "1");
        assertThat(RawClient.send("GET", "/api/v1/plans", bearer(Identity.OFFICER))
                        .status())
                .as("another client is not held up")
                .isEqualTo(200);
    }

    @Test
    void whoHasNoTokenIsCountedByAddressAndHoldsUpNobodyWithOne() {
        RawClient.Answer answer = RawClient.send("GET", "/api/v1/plans");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("RateLimit-Limit")).isEqualTo(String.valueOf(BURST));

        for (int i = 0; i < 3 * BURST && answer.status() == 401; i++) {
            answer = RawClient.send("GET", "/api/v1/plans", "Authorization: Bearer a.b.c");
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(RawClient.send("GET", "/nowhere").status()).isIn(404, 429);
        assertThat(RawClient.send("GET", "/api/v1/plans", bearer(Identity.VIEWER))
                        .status())
                .isEqualTo(200);
    }

    private String bearer(Identity identity) {
        return "Authorization: Bearer " + issuer.tokenFor(identity);
    }
}
