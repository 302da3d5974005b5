package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.reporting.growth.GrowthMother.declared;
import static vn.lantoa.reporting.growth.GrowthMother.everyMonth;
import static vn.lantoa.reporting.growth.GrowthMother.growth;
import static vn.lantoa.reporting.growth.GrowthMother.on;

/** Which state a course has; baseline 100 each month, so the target is 1440 and "about" it is 119 each month. */
class GrowthStateTest {

    private static final BaselineMonths HUNDRED = everyMonth(100);

    @ParameterizedTest(name = "{0} each month: {1}")
    @CsvSource({"120, ON_TRACK", "119, ON_TRACK", "118, BEHIND", "200, ON_TRACK"})
    void withinTheYearTheToleranceIsInclusive(int eachMonth, GrowthState state) {
        assertThat(growth(on("2024-06-20"), every(eachMonth, 6), HUNDRED).state())
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} each month of the whole year: {1}")
    @CsvSource({"120, ACHIEVED", "119, ACHIEVED", "118, BEHIND"})
    void afterTheYearItIsAchievedOrNot(int eachMonth, GrowthState state) {
        assertThat(growth(on("2024-12-15"), every(eachMonth, 12), HUNDRED).state())
                .isEqualTo(state);
    }

    @Test
    void whoHasTheTargetAlreadyHasAchievedIt() {
        assertThat(growth(on("2024-03-20"), declared(480, 480, 480), HUNDRED).state())
                .isEqualTo(GrowthState.ACHIEVED);
        assertThat(growth(on("2024-03-20"), declared(480, 480, 479), HUNDRED).state())
                .isEqualTo(GrowthState.ON_TRACK);
    }

    @Test
    void whoMayStillReachItByTheUpperEndIsAtRisk() {
        Growth growth = growth(on("2024-04-20"), declared(90, 140, 95, 145), HUNDRED);

        assertThat(growth.growth()).isEqualByComparingTo("0.175");
        assertThat(growth.forecast().high()).isGreaterThan(new BigDecimal("1428"));
        assertThat(growth.state()).isEqualTo(GrowthState.AT_RISK);
    }

    @Test
    void theExactRatioDecidesNotTheRoundedOne() {
        BaselineMonths many = everyMonth(1_000_000_000);
        int justBelow = 1_190_000_000 - 1;

        Growth growth = growth(on("2024-12-15"), every(justBelow, 12), many);

        assertThat(growth.growth()).isEqualByComparingTo("0.189999999"); // shown as 19,0 %
        assertThat(growth.state()).isEqualTo(GrowthState.BEHIND);
    }

    @Test
    void aYearThatIsOverIsJudgedOnlyWhole() {
        Growth growth = growth(on("2024-12-15"), declared(155, 155), HUNDRED);

        assertThat(growth.state()).isEqualTo(GrowthState.UNKNOWN);
        assertThat(growth.reason()).isEqualTo(GrowthReason.YEAR_INCOMPLETE);
        assertThat(growth.growth()).isEqualByComparingTo("0.55");
        assertThat(growth.series().undeclared()).isEqualTo(10);
    }

    @Test
    void whatSufficesAlreadyNeedsNoFurtherMonth() {
        Growth growth = growth(on("2024-12-15"), declared(1440), HUNDRED);

        assertThat(growth.state()).isEqualTo(GrowthState.ACHIEVED);
        assertThat(growth.reason()).isEqualTo(GrowthReason.PERIOD_OVER);
        assertThat(growth(on("2024-12-15"), declared(1439), HUNDRED).state()).isEqualTo(GrowthState.UNKNOWN);
    }

    private static AgencyOutput every(int value, int months) {
        int[] values = new int[months];
        Arrays.fill(values, value);
        return declared(values);
    }
}
