package vn.lantoa.platform.web.token;

import java.util.List;
import java.util.Map;

import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AccessTokenRulesTest {

    private final JwtClaims claims = new JwtClaims();

    {
        claims.setSubject("somebody");
    }

    private String fault(String algorithm) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(algorithm);
        return new AccessTokenRules().validate(new JwtContext(claims, List.of(signature)));
    }

    @Test
    void aTokenAsKeycloakIssuesItPasses() {
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("typ", "Bearer");
        claims.setClaim("org", "STTTT");
        claims.setClaim("realm_access", Map.of("roles", List.of("viewer")));

        assertThat(fault("RS256")).isNull();
    }

    @Test
    void whomATokenSpeaksForIsAskedForAlone() {
        assertThat(fault("ES256")).isNull();

        claims.unsetClaim("sub");
        assertThat(fault("ES256")).isNotNull();

        claims.setClaim("preferred_username", "somebody");
        assertThat(fault("ES256")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "azp", "org", "preferred_username"})
    void aNameIsReadable(String claim) {
        for (String value : List.of("", " ", "a\u0000b", "a\nb", "a\u202eb", "a\u200bb", "a\ud800", "a".repeat(256))) {
            claims.setClaim(claim, value);

            assertThat(fault("RS256")).as("%s", value).contains(claim);
        }
        claims.setClaim(claim, "Bình Định 1");
        assertThat(fault("RS256")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS512", "HS256", "none"})
    void otherAlgorithmsAreRefused(String algorithm) {
        assertThat(fault(algorithm)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Refresh", "Offline", "Logout", "DPoP", ""})
    void otherKindsOfTokenAreRefused(String kind) {
        claims.setClaim("typ", kind);

        assertThat(fault("RS256")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"iss", "sub", "typ", "azp", "org", "preferred_username", "exp", "nbf", "iat", "realm_access"})
    void claimsOfAnotherTypeAreRefused(String claim) {
        for (Object value : List.of(true, List.of(), List.of("a"), Map.of("roles", List.of(5)), 1e30, -1)) {
            claims.setClaim(claim, value);

            assertThat(fault("RS256")).as("%s", value).contains(claim);
        }
    }
}
