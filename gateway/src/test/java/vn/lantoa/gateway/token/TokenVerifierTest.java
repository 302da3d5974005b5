package vn.lantoa.gateway.token;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuer;
import vn.lantoa.platform.testing.token.TokenMutant;

import static org.assertj.core.api.Assertions.assertThat;

class TokenVerifierTest {

    private static TokenIssuer issuer;
    private static Jwks keys;

    private final MovableClock clock = new MovableClock();
    private final TokenVerifier verifier = new TokenVerifier(
            issuer.issuer(),
            "lantoa-api",
            5,
            context -> context.getJwtClaims().hasClaim("lantoa_sample") ? "sample" : null,
            clock);

    @BeforeAll
    static void readKeys() throws Exception {
        issuer = TokenIssuer.start();
        keys = keysOf(issuer);
    }

    static Jwks keysOf(TokenIssuer issuer) throws Exception {
        return Jwks.parse(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(JwksCache.address(issuer.issuer())).build(), BodyHandlers.ofString())
                .body());
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void aTokenOfTheRealmIsAcceptedUntilItExpires() {
        String token = issuer.tokenFor(Identity.OFFICER);

        var result = verifier.verify(token, keys);

        assertThat(result.status()).isEqualTo(TokenStatus.ACCEPTED);
        assertThat(result.expiresAt()).isBetween(clock.millis() + 290_000, clock.millis() + 301_000);
    }

    @Test
    void theClientIsWhoTheTokenWasIssuedToAndWhomItSpeaksFor() {
        String press = client(Identity.PRESS_BBD);

        assertThat(press).isEqualTo("press-bbd " + Identity.PRESS_BBD.subject()).isEqualTo(client(Identity.PRESS_BBD));
        assertThat(client(Identity.OFFICER)).isNotEqualTo(client(Identity.VIEWER));
    }

    private String client(Identity identity) {
        return verifier.verify(issuer.tokenFor(identity), keys).client();
    }

    @Test
    void clocksMayDifferByTheSkewOnly() {
        String token = issuer.tokenFor(Identity.OFFICER);

        clock.pass(Duration.ofSeconds(303));
        assertThat(verifier.verify(token, keys).status()).isEqualTo(TokenStatus.ACCEPTED);
        clock.pass(Duration.ofSeconds(4));
        assertThat(verifier.verify(token, keys).status()).isEqualTo(TokenStatus.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(value = TokenMutant.class)
    void noMutantIsAccepted(TokenMutant mutant) {
        String sent = mutant.authorization(issuer, Identity.OFFICER).orElse("");
        // the rest is BearerHeader's to refuse
        if (sent.startsWith("Bearer ")) {
            assertThat(verifier.verify(sent.substring(7), keys).status())
                    .isEqualTo(mutant == TokenMutant.UNKNOWN_KID ? TokenStatus.KEY_UNKNOWN : TokenStatus.REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Refresh", "Offline"})
    void onlyAccessTokensOpenTheDoor(String kind) {
        String token = issuer.tokenFor(Identity.OFFICER, claims -> claims.setClaim("typ", kind));

        assertThat(verifier.verify(token, keys).status()).isEqualTo(TokenStatus.REFUSED);
    }

    @Test
    void withoutKeysAGoodTokenCannotBeVerifiedAndABadOneIsRefused() {
        String good = issuer.tokenFor(Identity.OFFICER);
        String expired =
                TokenMutant.EXPIRED.authorization(issuer, Identity.OFFICER).orElseThrow();
        String unsigned =
                TokenMutant.ALG_NONE.authorization(issuer, Identity.OFFICER).orElseThrow();

        assertThat(verifier.verify(good, Jwks.NONE).status()).isEqualTo(TokenStatus.UNVERIFIABLE);
        assertThat(verifier.verify(expired.substring(7), Jwks.NONE).status()).isEqualTo(TokenStatus.REFUSED);
        assertThat(verifier.verify(unsigned.substring(7), Jwks.NONE).status()).isEqualTo(TokenStatus.REFUSED);
    }

    @Test
    void theKeysStandUnderTheRealm() {
        assertThat(JwksCache.address("http://k/realms/lantoa"))
                .isEqualTo(URI.create("http://k/realms/lantoa/protocol/openid-connect/certs"));
    }
}
