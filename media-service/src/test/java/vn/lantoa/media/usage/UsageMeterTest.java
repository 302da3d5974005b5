package vn.lantoa.media.usage;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.usage.quota.QuotaStanding;

import static org.assertj.core.api.Assertions.assertThat;

class UsageMeterTest {

    private static final UsageMonth MARCH = UsageMonth.of(Instant.parse("2024-03-31T16:59:59Z"));
    private static final UsageMonth APRIL = UsageMonth.of(Instant.parse("2024-03-31T17:00:00Z"));

    private final UsageMeter meter = new UsageMeter();

    private long calls(UsageMonth month) {
        return meter.standing("BBD", month).orElseThrow().calls();
    }

    private UsageExchange exchange(long number, List<UsageTable.Counted> counted) {
        return new UsageExchange(meter.process(), number, counted);
    }

    /** What is told where so many calls are stored, to the exchange of this number. */
    private long told(long stored, long exchange) {
        return meter.calls(agency -> true, MARCH, () -> new UsageTable.Stored(stored, exchange));
    }

    @Test
    void whatIsStoredAndNotKnownToBeIsToldOnce() {
        meter.called("BBD", MARCH);
        meter.called("BBD", MARCH);
        UsageExchange first = exchange(1, meter.unstored());

        meter.sends(first);
        meter.called("BBD", MARCH);
        assertThat(told(0, 0)).as("before it is committed").isEqualTo(3);
        assertThat(told(2, 1)).as("before that is known").isEqualTo(3);
        meter.know(first, MARCH, Map.of());
        assertThat(told(2, 1)).isEqualTo(3);
        assertThat(meter.calls("BTV"::equals, MARCH, () -> new UsageTable.Stored(0, 1)))
                .isZero();
    }

    @Test
    void whatIsStoredWhileSomebodyLooksIsToldOnceToo() {
        meter.called("BBD", MARCH);

        long told = meter.calls("BBD"::equals, MARCH, () -> {
            if (!meter.unstored().isEmpty()) {
                UsageExchange first = exchange(1, meter.unstored());
                meter.sends(first);
                meter.know(first, MARCH, Map.of());
            }
            return new UsageTable.Stored(1, 1);
        });

        assertThat(told).isEqualTo(1);
    }

    @Test
    void anotherMonthBeginsWithNothingBeforeItsStandingsAreKnown() {
        meter.know(exchange(1, List.of()), MARCH, Map.of("BBD", new QuotaStanding(10, true, 10)));
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
        meter.know(exchange(1, List.of()), MARCH, Map.of("BBD", new QuotaStanding(10, true, 5)));
        meter.called("BBD", MARCH);
        meter.called("BBD", MARCH);

        List<UsageTable.Counted> counted = meter.unstored();
        meter.called("BBD", MARCH);
        assertThat(calls(MARCH)).isEqualTo(8);
        assertThat(told(5, 0)).isEqualTo(8);

        meter.know(exchange(2, counted), MARCH, Map.of("BBD", new QuotaStanding(10, true, 7)));
        assertThat(calls(MARCH)).isEqualTo(8);
        assertThat(told(7, 2)).isEqualTo(8);
        assertThat(meter.unstored()).containsExactly(new UsageTable.Counted("BBD", MARCH.firstDay(), 1));
    }
}
