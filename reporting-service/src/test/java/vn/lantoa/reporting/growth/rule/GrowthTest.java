package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.reporting.growth.GrowthMother.ACTUAL_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.GrowthMother.BASELINE_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.GrowthMother.declared;
import static vn.lantoa.reporting.growth.GrowthMother.everyMonth;
import static vn.lantoa.reporting.growth.GrowthMother.growth;
import static vn.lantoa.reporting.growth.GrowthMother.months;
import static vn.lantoa.reporting.growth.GrowthMother.on;
import static vn.lantoa.reporting.growth.GrowthMother.through;
import static vn.lantoa.reporting.growth.GrowthMother.undeclared;
import static vn.lantoa.reporting.growth.GrowthMother.yearOf;

class GrowthTest {

    private static final String AFTER_SEPTEMBER = "2024-09-20";
    private static final String AFTER_THE_YEAR = "2024-12-15";

    @Test
    void theCheckByHandHoldsToAllItsDigits() {
        Growth growth = growth(on(AFTER_SEPTEMBER), declared(ACTUAL_OF_THE_CHECK), months(BASELINE_OF_THE_CHECK));

        assertThat(rounded(growth.growth(), 5)).isEqualTo("0.16264");
        assertThat(growth.target()).isEqualByComparingTo("1560");
        assertThat(rounded(growth.forecast().value(), 2)).isEqualTo("1511.43");
        assertThat(rounded(growth.forecast().low(), 2)).isEqualTo("1491.91");
        assertThat(rounded(growth.forecast().high(), 2)).isEqualTo("1530.95");
        assertThat(rounded(growth.forecast().probability(), 4)).isEqualTo("0.0042");
        assertThat(growth.forecast().n()).isEqualTo(9);
        assertThat(growth.state()).isEqualTo(GrowthState.BEHIND);
        assertThat(growth.reason()).isNull();
        assertThat(growth.runRate()).isEqualByComparingTo("167.3333"); // (1560 − 1058) / 3
    }

    @Test
    void onlyMonthsThatAreClosedAndDeclaredCountOnBothSides() {
        Growth growth = growth(on("2024-05-14"), undeclared(Set.of(2), 12, 99, 12, 12, 99), everyMonth(10));

        assertThat(growth.series().actual()).isEqualByComparingTo("36");
        assertThat(growth.series().baseline()).isEqualByComparingTo("30");
        assertThat(growth.growth()).isEqualByComparingTo("0.2");
        assertThat(growth.runRate()).isEqualByComparingTo("13.5"); // (144 − 36) / 8
    }

    @Test
    void aMonthIsClosedOnTheDayAfterItsLast() {
        assertThat(on("2024-05-14").closed()).containsExactly(1, 2, 3, 4);
        assertThat(on("2024-05-15").closed()).containsExactly(1, 2, 3, 4, 5);
        assertThat(on("2024-05-15").open()).contains(6);
        assertThat(on("2023-12-14").open()).isEmpty();
    }

    @Test
    void aPeriodIsTheYearToDateThroughItAndLooksNoFurther() {
        GrowthYear year = through("2024-Q2", AFTER_SEPTEMBER);

        assertThat(year.closed()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(year.closedInPeriod()).containsExactly(4, 5, 6);
        assertThat(year.monthsLeft()).isEqualTo(6);
        assertThat(year.open()).isEmpty();
        assertThat(through("2024-Q3", "2024-08-01").open()).contains(8);
    }

    @Test
    void growthPerDayDividesBothSidesByTheirDays() {
        // the decree's March lasts 29 days in 2024 and 28 in 2023
        int[] same = {10, 10, 10};
        Growth growth = growth(on("2024-03-20"), declared(same), everyMonth(10));

        assertThat(growth.growth()).isEqualByComparingTo("0");
        assertThat(growth.series().days()).isEqualTo(31 + 31 + 29);
        assertThat(growth.series().baselineDays()).isEqualTo(31 + 31 + 28);
        assertThat(growth.perDay()).isEqualByComparingTo("-0.0109890110"); // 90/91 − 1
    }

    @Test
    void theDecreesYearsDifferByADay() {
        int[] year = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

        MonthPairs series =
                growth(on(AFTER_THE_YEAR), declared(year), everyMonth(1)).series();

        assertThat(series.days()).isEqualTo(366);
        assertThat(series.baselineDays()).isEqualTo(365);
    }

    @Test
    void withoutABaselineThereIsNoFigureButWhatWasProduced() {
        Growth growth = growth(on("2024-03-20"), declared(10, 10, 10), null);

        assertThat(growth.growth()).isNull();
        assertThat(growth.perDay()).isNull();
        assertThat(growth.target()).isNull();
        assertThat(growth.runRate()).isNull();
        assertThat(growth.forecast()).isNull();
        assertThat(growth.series().actual()).isEqualByComparingTo("30");
        assertThat(growth.state()).isEqualTo(GrowthState.UNKNOWN);
        assertThat(growth.reason()).isEqualTo(GrowthReason.NO_BASELINE);
    }

    @Test
    void whatIsNotCountedYetIsNotShownAsZero() {
        GrowthYear year = on("2024-03-20");
        MonthPairs series = MonthPairs.of(year, year.closed(), declared(), null, GrowthReason.NOT_COUNTED_YET);

        assertThat(series.actual()).isNull();
        assertThat(series.lack()).isEqualTo(GrowthReason.NOT_COUNTED_YET);
    }

    @Test
    void aYearlyBaselineGivesNoGrowthWithinTheYearButATargetAndARate() {
        Growth growth = growth(on("2024-03-20"), declared(10, 10, 10), yearOf(120));

        assertThat(growth.growth()).isNull();
        assertThat(growth.reason()).isEqualTo(GrowthReason.PARTIAL_BASELINE);
        assertThat(growth.state()).isEqualTo(GrowthState.UNKNOWN);
        assertThat(growth.target()).isEqualByComparingTo("144");
        assertThat(growth.runRate()).isEqualByComparingTo("12.6667"); // (144 − 30) / 9
    }

    @Test
    void aYearlyBaselineIsComparedOnceTheWholeYearCounts() {
        int[] whole = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 34};

        Growth growth = growth(on(AFTER_THE_YEAR), declared(whole), yearOf(120));
        Growth withAHole = growth(on(AFTER_THE_YEAR), undeclared(Set.of(3), whole), yearOf(120));

        assertThat(growth.growth()).isEqualByComparingTo("0.2");
        assertThat(growth.state()).isEqualTo(GrowthState.ACHIEVED);
        assertThat(growth.reason()).isEqualTo(GrowthReason.PERIOD_OVER);
        assertThat(withAHole.reason()).isEqualTo(GrowthReason.PARTIAL_BASELINE);
    }

    @Test
    void aZeroBaselineIsNeitherZeroNorInfiniteGrowth() {
        for (BaselineMonths zero : new BaselineMonths[] {everyMonth(0), yearOf(0)}) {
            Growth growth = growth(on("2024-03-20"), declared(10, 10, 10), zero);

            assertThat(growth.growth()).isNull();
            assertThat(growth.reason()).isEqualTo(GrowthReason.ZERO_BASELINE);
            assertThat(growth.state()).isEqualTo(GrowthState.UNKNOWN);
        }
    }

    @Test
    void aBaselineThatBeginsWithZerosHasNoGrowthYet() {
        Growth growth = growth(on("2024-03-20"), declared(10, 10, 10), months(0, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5));

        assertThat(growth.reason()).isEqualTo(GrowthReason.ZERO_BASELINE);
        assertThat(growth.target()).isEqualByComparingTo("54");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-20, NO_CLOSED_MONTH", "2024-03-20, NO_DECLARED_MONTH"})
    void withoutAMonthThatCountsNothingIsClaimed(String day, GrowthReason reason) {
        Growth growth = growth(on(day), declared(), everyMonth(10));

        assertThat(growth.series().actual()).isNull();
        assertThat(growth.growth()).isNull();
        assertThat(growth.reason()).isEqualTo(reason);
        assertThat(growth.runRate()).isNotNull();
    }

    @Test
    void oneMonthIsTooFewToForecastFromAndToJudge() {
        Growth growth = growth(on("2024-01-20"), declared(12), everyMonth(10));

        assertThat(growth.growth()).isEqualByComparingTo("0.2");
        assertThat(growth.forecast()).isNull();
        assertThat(growth.state()).isEqualTo(GrowthState.UNKNOWN);
        assertThat(growth.reason()).isEqualTo(GrowthReason.TOO_FEW_MONTHS);
    }

    @Test
    void monthsWithoutABaselineAreLeftOutOfTheSpread() {
        Growth growth = growth(
                on("2024-04-20"), declared(3, 12, 13, 11), months(0, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10));
        Growth oneLeft =
                growth(on("2024-02-20"), declared(3, 12), months(0, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10));

        assertThat(growth.forecast().n()).isEqualTo(3);
        assertThat(growth.growth()).isEqualByComparingTo("0.3"); // (3 + 36) / 30
        assertThat(oneLeft.forecast()).isNull();
        assertThat(oneLeft.state()).isEqualTo(GrowthState.UNKNOWN);
    }

    @Test
    void aForecastWithoutSpreadIsSure() {
        Growth reached = growth(on("2024-03-20"), declared(12, 12, 12), everyMonth(10));
        Growth missed = growth(on("2024-03-20"), declared(11, 11, 11), everyMonth(10));

        assertThat(reached.forecast().probability()).isEqualByComparingTo("1");
        assertThat(reached.forecast().low())
                .isEqualByComparingTo(reached.forecast().high());
        assertThat(missed.forecast().probability()).isEqualByComparingTo("0");
        assertThat(missed.forecast().value()).isEqualByComparingTo("132");
    }

    @Test
    void aForecastNeverFallsBelowWhatIsThere() {
        Growth growth = growth(
                on("2024-11-20"),
                declared(1, 300, 1, 300, 1, 300, 1, 300, 1, 300, 1),
                months(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 1));

        assertThat(growth.forecast().low()).isEqualByComparingTo(growth.series().actual());
    }

    @Test
    void aCountsTargetIsShownRoundedUpAndUsedExactly() {
        Growth growth = growth(on("2024-03-20"), declared(1, 1, 1), months(1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1));

        assertThat(growth.target()).isEqualByComparingTo("4.8");
        assertThat(GrowthMeasure.NEWS_ITEMS.shown(growth.target())).isEqualByComparingTo("5");
        assertThat(GrowthMeasure.TV_SECONDS.shown(growth.target())).isEqualByComparingTo("4.8");
    }

    private static String rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
