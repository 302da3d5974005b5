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
    private static KeySet keys;

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
        keys = KeySet.parse(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(RealmKeys.address(issuer.issuer())).build(), BodyHandlers.ofString())
                .body());
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void aTokenOfTheRealmIsAcceptedUntilItExpires() {
        String token = issuer.tokenFor(Identity.OFFICER);

        var judgement = verifier.judge(token, keys);

        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.expiresAt()).isBetween(clock.millis() + 290_000, clock.millis() + 301_000);
    }

    @Test
    void theClientIsWhoTheTokenWasIssuedToAndWhomItSpeaksFor() {
        String press = client(Identity.PRESS_BBD);

        assertThat(press).isEqualTo("press-bbd " + Identity.PRESS_BBD.subject()).isEqualTo(client(Identity.PRESS_BBD));
        assertThat(client(Identity.OFFICER)).isNotEqualTo(client(Identity.VIEWER));
    }

    private String client(Identity identity) {
        return verifier.judge(issuer.tokenFor(identity), keys).client();
    }

    @Test
    void clocksMayDifferByTheSkewOnly() {
        String token = issuer.tokenFor(Identity.OFFICER);

        clock.pass(Duration.ofSeconds(303));
        assertThat(verifier.judge(token, keys).verdict()).isEqualTo(Verdict.ACCEPTED);
        clock.pass(Duration.ofSeconds(4));
        assertThat(verifier.judge(token, keys).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(value = TokenMutant.class)
    void noMutantIsAccepted(TokenMutant mutant) {
        String sent = mutant.authorization(issuer, Identity.OFFICER).orElse("");
        // the rest is BearerHeader's to refuse
        if (sent.startsWith("Bearer ")) {
            assertThat(verifier.judge(sent.substring(7), keys).verdict())
                    .isEqualTo(mutant == TokenMutant.UNKNOWN_KID ? Verdict.KEY_UNKNOWN : Verdict.REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Refresh", "Offline"})
    void onlyAccessTokensOpenTheDoor(String kind) {
        String token = issuer.tokenFor(Identity.OFFICER, claims -> claims.setClaim("typ", kind));

        assertThat(verifier.judge(token, keys).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void withoutKeysAGoodTokenCannotBeJudgedAndABadOneIsRefused() {
        String good = issuer.tokenFor(Identity.OFFICER);
        String expired =
                TokenMutant.EXPIRED.authorization(issuer, Identity.OFFICER).orElseThrow();
        String unsigned =
                TokenMutant.ALG_NONE.authorization(issuer, Identity.OFFICER).orElseThrow();

        assertThat(verifier.judge(good, KeySet.NONE).verdict()).isEqualTo(Verdict.NOT_JUDGEABLE);
        assertThat(verifier.judge(expired.substring(7), KeySet.NONE).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(verifier.judge(unsigned.substring(7), KeySet.NONE).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void theKeysStandUnderTheRealm() {
        assertThat(RealmKeys.address("http://k/realms/lantoa"))
                .isEqualTo(URI.create("http://k/realms/lantoa/protocol/openid-connect/certs"));
    }
}
