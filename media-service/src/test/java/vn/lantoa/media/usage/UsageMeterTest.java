package vn.lantoa.media.usage;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UsageMeterTest {

    private static final UsageMonth MARCH = UsageMonth.of(Instant.parse("2024-03-31T16:59:59Z"));
    private static final UsageMonth APRIL = UsageMonth.of(Instant.parse("2024-03-31T17:00:00Z"));

    private final UsageMeter meter = new UsageMeter();

    private long calls(UsageMonth month) {
        return meter.standing("BBD", month).orElseThrow().calls();
    }

    @Test
    void anotherMonthBeginsWithNothingBeforeItsStandingsAreKnown() {
        meter.know(List.of(), MARCH, Map.of("BBD", new QuotaStanding(10, true, 10)));
        meter.called("BBD", MARCH);
        meter.called("BBD", APRIL);

        assertThat(calls(MARCH)).isEqualTo(11);
        assertThat(meter.standing("BBD", MARCH)).get().matches(QuotaStanding::refuses);
        assertThat(calls(APRIL)).isEqualTo(1);
        assertThat(meter.standing("BBD", APRIL)).get().matches(standing -> !standing.refuses());
        assertThat(meter.standing("BTV", MARCH)).isEmpty();
    }

    @Test
    void whatIsBeingStoredCountsAllTheTime() {
        meter.know(List.of(), MARCH, Map.of("BBD", new QuotaStanding(10, true, 5)));
        meter.called("BBD", MARCH);
        meter.called("BBD", MARCH);

        List<UsageTable.Counted> counted = meter.unstored();
        meter.called("BBD", MARCH);
        assertThat(calls(MARCH)).isEqualTo(8);
        assertThat(meter.uncounted(null, MARCH)).isEqualTo(3);

        meter.know(counted, MARCH, Map.of("BBD", new QuotaStanding(10, true, 7)));
        assertThat(calls(MARCH)).isEqualTo(8);
        assertThat(meter.uncounted("BBD", MARCH)).isEqualTo(1);
        assertThat(meter.unstored()).containsExactly(new UsageTable.Counted("BBD", MARCH.firstDay(), 1));
    }
}
