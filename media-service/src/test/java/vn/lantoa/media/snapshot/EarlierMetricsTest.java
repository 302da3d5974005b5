package vn.lantoa.media.snapshot;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.metric.Metrics;

import static org.assertj.core.api.Assertions.assertThat;

/** R059, R060: what a snapshot is more, and what of it is less, than its source counted before. */
class EarlierMetricsTest {

    private static final EarlierMetrics EARLIER =
            new EarlierMetrics(new Metrics(90L, null, 7L), new Metrics(100L, null, 7L));
    private static final EarlierMetrics NOTHING =
            new EarlierMetrics(new Metrics(null, null, null), new Metrics(null, null, null));

    @Test
    void deltasAreAgainstTheLatestValueAndNullWhereOneOfTheTwoIsNotKnown() {
        assertThat(EARLIER.risen(new Metrics(120L, 5L, null))).isEqualTo(new Metrics(30L, null, null));
        assertThat(EARLIER.risen(new Metrics(80L, null, 7L))).isEqualTo(new Metrics(-10L, null, 0L));
        assertThat(NOTHING.risen(new Metrics(1L, 2L, 3L))).isEqualTo(new Metrics(null, null, null));
    }

    @Test
    void whatIsLowerThanTheHighestHasFallenAlsoWhereItRoseAgain() {
        assertThat(EARLIER.fallen(new Metrics(95L, 1L, 7L))).containsExactly(new EarlierMetrics.Fall("views", 95, 100));
        assertThat(EARLIER.fallen(new Metrics(100L, null, null))).isEmpty();
        assertThat(NOTHING.fallen(new Metrics(0L, 0L, 0L))).isEmpty();
    }
}
