package vn.lantoa.platform.web.token;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

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

    private static final TokenStatus REFUSED = TokenStatus.REFUSED;

    private static TokenIssuer issuer;
    private static Jwks keys;

    private final MovableClock clock = new MovableClock();
    private final TokenVerifier verifier = new TokenVerifier(
            issuer.issuer(),
            "lantoa-api",
            5,
            List.of(
                    new AccessTokenRules(),
                    context -> context.getJwtClaims().hasClaim("lantoa_sample") ? "sample" : null),
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

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a.b.c.d.e", " a.b.c", "a.b.c, Bearer a.b.c", "a.b.\u00fc", "a.b.c="})
    void whatCannotBeASignedTokenIsSeenByItsForm(String token) {
        assertThat(TokenVerifier.isCompactJws(token)).isFalse();
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
        String token = issuer.tokenFor(Identity.OFFICER, claims -> {});

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "5",
                "null",
                "{\"alg\":\"RS256\"}",
                "{\"alg\":\"RS256\",\"kid\":KID,\"b64\":\"no\"}",
                "{\"alg\":\"RS256\",\"kid\":KID,\"crit\":5}",
                "{\"alg\":\"RS256\",\"kid\":KID,\"crit\":VALUE}",
                "{\"alg\":\"RS256\",\"kid\":KID,\"cty\":\"JWT\"}",
                "{\"alg\":\"RS256\",\"kid\":KID,\"typ\":\"logout+jwt\"}",
                "{\"alg\":\"RS256\",\"kid\":KID,\"enc\":{}}",
                "{\"alg\":VALUE,\"kid\":KID}",
                "{\"alg\":\"RS256\",\"kid\":VALUE}",
                "{\"alg\":VALUE,\"kid\":VALUE}",
                "{\"alg\":\"RS256\",\"kid\":KID,\"typ\":VALUE,\"cty\":VALUE,\"jwk\":VALUE,\"x5c\":VALUE,\"zip\":VALUE}"
            })
    void aHeaderOfAnotherFormIsRefused(String form) {
        String[] parts = issuer.tokenFor(Identity.OFFICER).split("\\.");
        for (String value : List.of("5", "1e30", "true", "null", "[]", "[\"RS256\"]", "{}", "{\"a\":{}}", "\"\"")) {
            String header = form.replace(
                            "KID", "\"" + keys.byId().keySet().iterator().next() + "\"")
                    .replace("VALUE", value);
            String token =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8))
                            + "." + parts[1] + "." + parts[2];

            assertThat(verifier.verify(token, keys).status()).as(header).isIn(REFUSED, TokenStatus.KEY_UNKNOWN);
            assertThat(verifier.verify(token, Jwks.NONE).status()).as(header).isIn(REFUSED, TokenStatus.UNVERIFIABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "sub", "typ", "azp", "org", "preferred_username", "realm_access"})
    void aTextClaimOfAnotherTypeIsRefused(String claim) {
        for (Object value : List.of(5, true, List.of(1), List.of(), Map.of("roles", 5))) {
            String token = issuer.tokenFor(Identity.OFFICER, claims -> claims.setClaim(claim, value));

            assertThat(verifier.verify(token, keys).status()).as("%s", value).isEqualTo(REFUSED);
            assertThat(verifier.verify(token, Jwks.NONE).status())
                    .as("%s", value)
                    .isEqualTo(REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "nbf", "iat"})
    void aTimeThatIsNoTimeIsRefused(String claim) {
        for (Object value : List.of("soon", true, List.of(1), Map.of(), 1e30, -1e30, 1e300, Long.MAX_VALUE)) {
            String token = issuer.tokenFor(Identity.OFFICER, claims -> claims.setClaim(claim, value));

            assertThat(verifier.verify(token, keys).status()).as("%s", value).isEqualTo(REFUSED);
            assertThat(verifier.verify(token, Jwks.NONE).status())
                    .as("%s", value)
                    .isEqualTo(REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"e30.e30.x", "e30.e30.", "W10.W10.W10", "..", "NQ.NQ.NQ", "e30..e30", "_.-.-"})
    void whatOnlyLooksLikeATokenIsRefused(String token) {
        assertThat(verifier.verify(token, keys).status()).isEqualTo(REFUSED);
        assertThat(verifier.verify(token, Jwks.NONE).status()).isEqualTo(REFUSED);
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
