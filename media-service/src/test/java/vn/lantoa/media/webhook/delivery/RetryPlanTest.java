package vn.lantoa.media.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPlanTest {

    private static final Instant SINCE = Instant.parse("2024-03-01T00:00:00Z");

    private final RetryPlan plan = new RetryPlan(Duration.ofSeconds(5));

    @Test
    void waitsDoubleUpToSixHoursAndEndAfterThreeDays() {
        List<Duration> waits = new ArrayList<>();
        Instant now = SINCE;
        for (int failures = 1; ; failures++) {
            Optional<Instant> next = plan.next(failures, SINCE, now, 0);
            if (next.isEmpty()) {
                break;
            }
            waits.add(Duration.between(now, next.get()));
            now = next.get();
        }

        assertThat(waits)
                .startsWith(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20))
                .endsWith(Duration.ofHours(6))
                .hasSizeBetween(20, 30);
        assertThat(Duration.between(SINCE, now)).isBetween(Duration.ofHours(66), Duration.ofHours(72));
    }

    @Test
    void chanceShortensAWaitByAFifthAtMost() {
        assertThat(plan.next(1, SINCE, SINCE, 1)).contains(SINCE.plusSeconds(4));
    }
}
