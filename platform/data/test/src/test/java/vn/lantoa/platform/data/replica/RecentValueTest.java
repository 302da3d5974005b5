package vn.lantoa.platform.data.replica;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentValueTest {

    private Instant now = Instant.parse("2024-05-01T08:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void isLookedUpOnceASecond() {
        AtomicInteger lookups = new AtomicInteger();
        RecentValue<Integer> value = new RecentValue<>(lookups::incrementAndGet, clock);

        assertThat(value.get()).isEqualTo(1);
        now = now.plusMillis(999);
        assertThat(value.get()).isEqualTo(1);
        now = now.plusMillis(1);
        assertThat(value.get()).isEqualTo(2);
    }
}
