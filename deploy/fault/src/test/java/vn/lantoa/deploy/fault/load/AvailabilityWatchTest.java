package vn.lantoa.deploy.fault.load;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AvailabilityWatchTest {

    private final AvailabilityWatch watch = new AvailabilityWatch();

    @Test
    void whatWasSentBeforeAKillSaysNothingOfTheTimeAfterIt() {
        long before = System.nanoTime();
        long killed = watch.mark();
        watch.outcome(Endpoint.PLANS, before, true);

        assertThat(watch.since(Endpoint.PLANS).firstServed()).isNull();

        watch.outcome(Endpoint.PLANS, System.nanoTime(), false);
        watch.outcome(Endpoint.PLANS, System.nanoTime(), true);
        Long first = watch.since(Endpoint.PLANS).firstServed();
        watch.outcome(Endpoint.PLANS, System.nanoTime(), true);

        assertThat(first).isGreaterThan(killed);
        assertThat(watch.since(Endpoint.PLANS)).isEqualTo(new AvailabilityWatch.Since(2, 1, first));
        assertThat(watch.since(Endpoint.AGGREGATES).served()).isZero();
    }
}
