package vn.lantoa.platform.web.token;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokenCacheTest {

    private static final TokenCache.Key TOKEN = TokenCache.Key.of("a.b.c");

    private Instant now = Instant.parse("2024-03-29T01:00:00Z");
    private final TokenCache<String> cache = new TokenCache<>(100, Duration.ofMinutes(5), () -> now);

    @Test
    void aTokenIsRememberedUntilItExpires() {
        cache.put(TOKEN, "client", in(Duration.ofMinutes(2)));

        now = now.plusSeconds(119);
        assertThat(cache.find(TOKEN)).contains("client");
        now = now.plusSeconds(1);
        assertThat(cache.find(TOKEN)).isEmpty();
    }

    @Test
    void noTokenIsRememberedLongerThanTheCachesTimeToLive() {
        cache.put(TOKEN, "client", in(Duration.ofHours(10)));

        now = now.plus(Duration.ofMinutes(5));
        assertThat(cache.find(TOKEN)).isEmpty();
    }

    @Test
    void everyLetterOfATokenCounts() {
        cache.put(TOKEN, "client", in(Duration.ofMinutes(2)));

        assertThat(cache.find(TokenCache.Key.of("a.b.C"))).isEmpty();
        assertThat(cache.find(TokenCache.Key.of("a.b.c"))).isPresent();
    }

    @Test
    void nothingIsRememberedAfterItIsCleared() {
        cache.put(TOKEN, "client", in(Duration.ofMinutes(2)));

        cache.clear();

        assertThat(cache.find(TOKEN)).isEmpty();
    }

    @Test
    void theCacheIsBounded() {
        for (int i = 0; i < 1_000; i++) {
            cache.put(TokenCache.Key.of("token " + i), "client", in(Duration.ofMinutes(2)));
        }

        assertThat(cache.size()).isLessThanOrEqualTo(100);
    }

    private long in(Duration time) {
        return now.plus(time).toEpochMilli();
    }
}
