package vn.lantoa.deploy.bench.measure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class MeasuredSeriesTest {

    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(MeasuredSeries.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(MeasuredSeries.of(9, 1, 5, 4).median()).isEqualTo(4.5);
    }

    @Test
    void aRatioIsTakenRoundByRound() {
        MeasuredSeries ratio = MeasuredSeries.of(10, 30).dividedBy(MeasuredSeries.of(20, 60));

        assertThat(ratio.values()).containsExactly(0.5, 0.5);
        assertThatThrownBy(() -> MeasuredSeries.of(1, 2).dividedBy(MeasuredSeries.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void driftIsTheSpreadAsAShareOfTheMedian() {
        assertThat(MeasuredSeries.of(90, 100, 105).drift()).isCloseTo(0.15, within(1e-9));
        assertThat(MeasuredSeries.of(7).drift()).isZero();
    }
}
