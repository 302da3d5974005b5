package vn.lantoa.gateway.token;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.lantoa.gateway.token.VerifiedTokens.Fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

class VerifiedTokensTest {

    private static final Fingerprint TOKEN = Fingerprint.of("a.b.c");

    private final MovableClock clock = new MovableClock();
    private final VerifiedTokens tokens = new VerifiedTokens(100, Duration.ofMinutes(5), clock);
    private final Jwks keys = new Jwks(Map.of("1", new Jwks.SigningKey(null, null)));

    @Test
    void aTokenIsRememberedUntilItExpires() {
        tokens.remember(TOKEN, keys, in(Duration.ofMinutes(2)));

        clock.pass(Duration.ofSeconds(119));
        assertThat(tokens.find(TOKEN, keys)).isNotNull();
        clock.pass(Duration.ofSeconds(1));
        assertThat(tokens.find(TOKEN, keys)).isNull();
    }

    @Test
    void noTokenIsRememberedLongerThanTheMemorysLife() {
        tokens.remember(TOKEN, keys, in(Duration.ofHours(10)));

        clock.pass(Duration.ofMinutes(5));
        assertThat(tokens.find(TOKEN, keys)).isNull();
    }

    @Test
    void whatPassedByOtherKeysDoesNotCountEvenIfRememberedAfterTheChange() {
        Jwks newer = new Jwks(Map.of("2", new Jwks.SigningKey(null, null)));
        tokens.forgetAll();
        tokens.remember(TOKEN, keys, in(Duration.ofMinutes(2)));

        assertThat(tokens.find(TOKEN, newer)).isNull();
    }

    @Test
    void everyLetterOfATokenCounts() {
        tokens.remember(TOKEN, keys, in(Duration.ofMinutes(2)));

        assertThat(tokens.find(Fingerprint.of("a.b.C"), keys)).isNull();
        assertThat(tokens.find(Fingerprint.of("a.b.c"), keys)).isNotNull();
    }

    @Test
    void theMemoryIsBounded() {
        for (int i = 0; i < 1_000; i++) {
            tokens.remember(Fingerprint.of("token " + i), keys, in(Duration.ofMinutes(2)));
        }

        assertThat(tokens.size()).isLessThanOrEqualTo(100);
    }

    private TokenResult in(Duration time) {
        return new TokenResult(TokenStatus.ACCEPTED, "client", clock.millis() + time.toMillis());
    }
}
