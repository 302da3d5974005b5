package vn.lantoa.platform.data.kafka;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofMillis(300));

    @Test
    void waitsLongerEachTimeUpToTheMost() {
        assertThat(backoff.next()).isBetween(Duration.ofMillis(80), Duration.ofMillis(100));
        assertThat(backoff.next()).isBetween(Duration.ofMillis(160), Duration.ofMillis(200));
        assertThat(backoff.next()).isBetween(Duration.ofMillis(240), Duration.ofMillis(300));
        assertThat(backoff.next()).isBetween(Duration.ofMillis(240), Duration.ofMillis(300));
    }

    @Test
    void beginsAnewAfterASuccess() {
        backoff.next();
        backoff.next();

        backoff.reset();

        assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMillis(100));
    }
}
