package vn.lantoa.deploy.bench.fault;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WatchTest {

    private final Watch watch = new Watch();

    @Test
    void whatWasSentBeforeAKillSaysNothingOfTheTimeAfterIt() {
        long before = System.nanoTime();
        long killed = watch.mark();
        watch.outcome(Door.PLANS, before, true);

        assertThat(watch.since(Door.PLANS).firstServed()).isNull();

        watch.outcome(Door.PLANS, System.nanoTime(), false);
        watch.outcome(Door.PLANS, System.nanoTime(), true);
        Long first = watch.since(Door.PLANS).firstServed();
        watch.outcome(Door.PLANS, System.nanoTime(), true);

        assertThat(first).isGreaterThan(killed);
        assertThat(watch.since(Door.PLANS)).isEqualTo(new Watch.Since(2, 1, first));
        assertThat(watch.since(Door.AGGREGATES).served()).isZero();
    }
}
