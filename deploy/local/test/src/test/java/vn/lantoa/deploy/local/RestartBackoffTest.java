package vn.lantoa.deploy.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestartBackoffTest {

    private static final Instant START = Instant.parse("2024-03-29T00:00:00Z");

    private final RestartBackoff backoff = new RestartBackoff();

    @Test
    void doublesUpToHalfAMinute() {
        List<Long> waits = Stream.generate(
                        () -> backoff.afterFall(START, START.plusSeconds(1)).toMillis())
                .limit(9)
                .toList();

        assertThat(waits).containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L, 30_000L);
    }

    @Test
    void doublesWhileItIsNeverReady() {
        assertThat(backoff.afterFall(null, START)).isEqualTo(Duration.ofMillis(500));
        assertThat(backoff.afterFall(null, START.plusSeconds(90))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void beginsAgainAfterTenSecondsOfService() {
        backoff.afterFall(START, START);
        backoff.afterFall(START, START);

        assertThat(backoff.afterFall(START, START.plusSeconds(10))).isEqualTo(Duration.ofMillis(500));
        assertThat(backoff.afterFall(START, START.plusSeconds(9))).isEqualTo(Duration.ofSeconds(1));
    }
}
