package vn.lantoa.platform.web.identity;

import java.util.List;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SampleIdentitiesTest {

    private static SampleIdentities runningIn(String profile, Map<String, String> settings) {
        return new SampleIdentities(new SmallRyeConfigBuilder()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(settings, "test", 300))
                .build());
    }

    private static JwtContext tokenWith(String claim) {
        JwtClaims claims = new JwtClaims();
        claims.setClaim(claim, true);
        return new JwtContext(null, claims, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "localhost", "::1", "[::1]", "0:0:0:0:0:0:0:1"})
    void theLocalProfileOnTheLoopbackAddressWelcomesThem(String host) {
        assertThat(runningIn("local", Map.of("quarkus.http.host", host)).areWelcome())
                .isTrue();
    }

    @ParameterizedTest(name = "profile {0}, host {1}")
    @CsvSource({
        "prod, 127.0.0.1",
        "dev, 127.0.0.1",
        "test, localhost",
        "local, 0.0.0.0",
        "local, ::",
        "local, 10.0.0.5",
        "local, 127.example.org",
        "local, 127.0.0.1.example.org",
        "local, localhost.example.org",
        "local, ''"
    })
    void elsewhereTheyAreNot(String profile, String host) {
        assertThat(runningIn(profile, Map.of("quarkus.http.host", host)).areWelcome())
                .isFalse();
    }

    @Test
    void withoutAHostTheyAreNot() {
        assertThat(runningIn("local", Map.of()).areWelcome()).isFalse();
    }

    @Test
    void whereTheyAreUnwelcomeTheirTokensAreRefused() throws MalformedClaimException {
        SampleIdentities samples = runningIn("prod", Map.of("quarkus.http.host", "127.0.0.1"));

        assertThat(samples.validate(tokenWith(SampleIdentities.CLAIM))).isNotNull();
        assertThat(samples.validate(tokenWith("org"))).isNull();
    }

    @Test
    void whereTheyAreWelcomeTheirTokensPass() throws MalformedClaimException {
        SampleIdentities samples = runningIn("local", Map.of("quarkus.http.host", "127.0.0.1"));

        assertThat(samples.validate(tokenWith(SampleIdentities.CLAIM))).isNull();
    }
}
