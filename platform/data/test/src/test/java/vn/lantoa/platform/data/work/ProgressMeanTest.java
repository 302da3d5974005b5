package vn.lantoa.platform.data.work;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressMeanTest {

    @Test
    void theMeanByWeightFollowsTheWeightsAndTheSimpleOneDoesNot() {
        ProgressMean mean = ProgressMean.of(List.of(part("2", "100"), part("1", "50"), part("1", "0")));

        assertThat(mean.tasks()).isEqualTo(3);
        assertThat(mean.byWeight()).isEqualTo(new BigDecimal("62.5"));
        assertThat(mean.simple()).isEqualTo(new BigDecimal("50"));
    }

    @Test
    void noTaskIsNotZeroPercent() {
        ProgressMean none = ProgressMean.of(List.of());

        assertThat(none.byWeight()).isNull();
        assertThat(none.simple()).isNull();
    }

    @Test
    void tasksWithoutWeightHaveThePlainMeanAlone() {
        ProgressMean mean = ProgressMean.of(List.of(part("0", "100"), part("0", "100"), part("0", "0")));

        assertThat(mean.isWeightless()).isTrue();
        assertThat(mean.byWeight()).isNull();
        assertThat(mean.simple()).isEqualTo(new BigDecimal("66.67"));
    }

    @Test
    void whetherOneReachesAnotherIsSeenBeforeRounding() {
        ProgressMean progress = ProgressMean.of(List.of(part("1", "33.333")));
        ProgressMean time = ProgressMean.of(List.of(part("1", "33.334")));

        assertThat(progress.byWeight()).isEqualTo(time.byWeight());
        assertThat(progress.reaches(time)).isFalse();
        assertThat(time.reaches(progress)).isTrue();
        assertThat(time.reaches(time)).isTrue();
    }

    private static ProgressMean.Part part(String weight, String percent) {
        return new ProgressMean.Part(new BigDecimal(weight), new BigDecimal(percent));
    }
}
