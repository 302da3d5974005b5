package vn.lantoa.task.progress;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.work.ProgressMean;

import static org.assertj.core.api.Assertions.assertThat;

class RollUpTest {

    @Test
    void theWeightedMeanFollowsTheWeightsAndTheSimpleOneDoesNot() {
        RollUp rolled = RollUp.of(List.of(part("2", "100"), part("1", "50"), part("1", "0")));

        assertThat(rolled).isEqualTo(new RollUp(3, new BigDecimal("62.5"), new BigDecimal("50"), null));
    }

    @Test
    void meansAreRoundedHalfUpToTwoDecimals() {
        RollUp rolled = RollUp.of(List.of(part("1", "100"), part("1", "100"), part("1", "0")));

        assertThat(rolled.simple()).isEqualByComparingTo("66.67");
    }

    @Test
    void noTaskIsNotZeroPercent() {
        assertThat(RollUp.of(List.of())).isEqualTo(new RollUp(0, null, null, RollUp.Reason.NO_TASK));
    }

    @Test
    void tasksWithoutWeightHaveNoWeightedMean() {
        RollUp rolled = RollUp.of(List.of(part("0", "80")));

        assertThat(rolled.weighted()).isNull();
        assertThat(rolled.simple()).isEqualByComparingTo("80");
        assertThat(rolled.reason()).isEqualTo(RollUp.Reason.ZERO_WEIGHT);
    }

    private static ProgressMean.Part part(String weight, String percent) {
        return new ProgressMean.Part(new BigDecimal(weight), new BigDecimal(percent));
    }
}
