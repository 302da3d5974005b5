package vn.lantoa.gateway.rate;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import vn.lantoa.gateway.rate.TokenBuckets.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class TokenBucketsTest {

    private final AtomicLong now = new AtomicLong(-5_000_000_000L);
    private final TokenBuckets buckets = new TokenBuckets(10, 20, 100, now::get);

    @Test
    void aFullBucketGrantsTheBurstAndNotOneMore() {
        for (int left = 19; left >= 0; left--) {
            assertThat(buckets.take("press-a"))
                    .extracting(Standing::granted, Standing::left)
                    .containsExactly(true, (long) left);
        }

        Standing refused = buckets.take("press-a");

        assertThat(refused.granted()).isFalse();
        assertThat(refused.nanosToWait()).isEqualTo(100_000_000);
        assertThat(refused.nanosToReset()).isEqualTo(2_000_000_000);
    }

    @Test
    void whoWaitsAsToldMayGoOn() {
        exhaust("press-a");

        pass(Duration.ofNanos(buckets.take("press-a").nanosToWait()));

        assertThat(buckets.take("press-a").granted()).isTrue();
        assertThat(buckets.take("press-a").granted()).isFalse();
    }

    @Test
    void theSustainedRateIsNeverRefused() {
        for (int i = 0; i < 1_000; i++) {
            pass(Duration.ofMillis(100));
            assertThat(buckets.take("press-a").granted()).isTrue();
        }
    }

    @Test
    void oneCallerDoesNotUseUpWhatIsAnothers() {
        exhaust("press-a");

        assertThat(buckets.take("press-b").left()).isEqualTo(19);
    }

    @Test
    void noMoreCallersAreRememberedThanToldAndThoseAtRestNotLong() {
        for (int i = 0; i < 10_000; i++) {
            buckets.take("caller " + i);
        }
        assertThat(buckets.size()).isLessThanOrEqualTo(100);

        pass(Duration.ofSeconds(4));
        assertThat(buckets.size()).isZero();
    }

    @Test
    void anEmptyBucketIsNotForgottenBeforeItIsFull() {
        exhaust("press-a");

        pass(Duration.ofMillis(1_900));

        assertThat(buckets.take("press-a").left()).isEqualTo(18);
    }

    @Test
    void secondsAreRoundedUp() {
        assertThat(Standing.seconds(1)).isEqualTo(1);
        assertThat(Standing.seconds(1_000_000_000)).isEqualTo(1);
        assertThat(Standing.seconds(1_000_000_001)).isEqualTo(2);
    }

    private void exhaust(String caller) {
        for (int i = 0; i < 20; i++) {
            buckets.take(caller);
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
