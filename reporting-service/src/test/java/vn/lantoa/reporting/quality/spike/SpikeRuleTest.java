package vn.lantoa.reporting.quality.spike;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpikeRuleTest {

    @ParameterizedTest(name = "{0} after twelve months of {1} together: {2}")
    @CsvSource({
        "400, 1200, HIGH", // 3 × 100 + 100
        "399, 1200, ",
        "100, 0, HIGH",
        "99, 0, ",
        "101, 7, ", // 3 × 0.583 + 100 = 101.75
        "102, 7, HIGH",
        "0, 240, LOW", // mean 20
        "0, 239, ",
        "1, 1200, ", // a hundredth is not less than a hundredth
        "0, 1199, LOW",
        "1, 1201, LOW"
    })
    void aMonthIsHeldAgainstTheTwelveBeforeIt(long value, long sum, SpikeKind kind) {
        assertThat(SpikeRule.of(value, sum).orElse(null)).isEqualTo(kind);
    }
}
