package vn.lantoa.platform.testing.token;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TokenIssuerTest {

    private final TokenIssuer issuer = TokenIssuer.start();

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void theTokenHasKeycloaksClaims() throws Exception {
        JwtClaims claims = verify(issuer.tokenFor(Identity.PRESS_BBD), publishedKeys());

        assertThat(claims.getClaimsMap())
                .containsEntry("iss", issuer.issuer())
                .containsEntry("aud", "lantoa-api")
                .containsEntry("typ", "Bearer")
                .containsEntry("azp", "press-bbd")
                .containsEntry("preferred_username", "service-account-press-bbd")
                .containsEntry("org", "BBD")
                .containsKeys("exp", "iat", "sub", "jti", "realm_access")
                .doesNotContainKey("lantoa_sample");
    }

    @Test
    void thePublishedKeysHoldNoSecret() throws IOException {
        assertThat(publishedKeys()).doesNotContain("\"d\"").contains("\"kid\"", "\"RS256\"");
    }

    @Test
    void theSubjectIsTheSameInEveryToken() throws Exception {
        String first = verify(issuer.tokenFor(Identity.VIEWER), publishedKeys()).getSubject();

        assertThat(Identity.VIEWER.subject()).hasToString(first);
    }

    @Test
    void whoAsksAgainHasTheSameToken() {
        String first = issuer.tokenFor(Identity.VIEWER);

        assertThat(issuer.tokenFor(Identity.VIEWER)).isEqualTo(first);
        assertThat(issuer.tokenFor(Identity.OFFICER)).isNotEqualTo(first);
    }

    @Test
    void afterRotationTheOldTokenIsNotVerifiable() throws IOException {
        String old = issuer.tokenFor(Identity.VIEWER);
        issuer.rotateKey();

        assertThatThrownBy(() -> verify(old, publishedKeys())).isInstanceOf(InvalidJwtException.class);
        assertThatCode(() -> verify(issuer.tokenFor(Identity.VIEWER), publishedKeys()))
                .doesNotThrowAnyException();
    }

    @Test
    void aNeighbourHasTheRoleButNotTheOrganisation() {
        Identity neighbour = Identity.QUYNHON.of("SDL");

        assertThat(neighbour).isEqualTo(new Identity("quynhon-sdl", "agency-editor", Optional.of("SDL"), false));
    }

    private String publishedKeys() throws IOException {
        try (InputStream keys = new URL(issuer.issuer() + "/protocol/openid-connect/certs").openStream()) {
            return new String(keys.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private JwtClaims verify(String token, String keys) throws InvalidJwtException, JoseException {
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                .setExpectedAudience("lantoa-api")
                .build();
        return consumer.processToClaims(token);
    }
}
