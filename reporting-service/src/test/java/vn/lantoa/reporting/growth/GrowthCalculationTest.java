package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.lantoa.reporting.completeness.AgencyMonth;
import vn.lantoa.reporting.completeness.CompletenessView;
import vn.lantoa.reporting.growth.rule.AgencyOutput;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.GrowthState;
import vn.lantoa.reporting.growth.rule.GrowthYear;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.reporting.growth.GrowthMother.BASELINE_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.GrowthMother.declared;
import static vn.lantoa.reporting.growth.GrowthMother.everyMonth;
import static vn.lantoa.reporting.growth.GrowthMother.line;
import static vn.lantoa.reporting.growth.GrowthMother.months;
import static vn.lantoa.reporting.growth.GrowthMother.on;
import static vn.lantoa.reporting.growth.GrowthMother.table;
import static vn.lantoa.reporting.growth.GrowthMother.through;
import static vn.lantoa.reporting.growth.GrowthMother.undeclared;
import static vn.lantoa.reporting.growth.GrowthMother.yearOf;

class GrowthCalculationTest {

    private static final GrowthYear AFTER_MARCH = on("2024-03-20");

    @Test
    void thePoolIsTheRatioOfSumsNotTheMeanOfRates() {
        GrowthRow pooled = table(
                        AFTER_MARCH,
                        line("BBD", declared(200, 200, 200), everyMonth(100)),
                        line("BTV", declared(10, 10, 10), everyMonth(10)))
                .pooled()
                .get(0);

        assertThat(pooled.growth()).isEqualByComparingTo("0.9090909091"); // 630 / 330 − 1; the mean of rates is 0.5
        assertThat(pooled.agencies()).containsExactly("BBD", "BTV");
        assertThat(pooled.target()).isEqualByComparingTo("1584");
        assertThat(pooled.agency()).isNull();
    }

    @Test
    void anAgencyWithoutABaselineIsLeftOutOfThePoolAndListed() {
        GrowthRow pooled = table(
                        AFTER_MARCH,
                        line("BBD", declared(12, 12, 12), everyMonth(10)),
                        line("BTV", declared(500, 500, 500), null),
                        line("VNBD", declared(500, 500, 500), yearOf(1_000)))
                .pooled()
                .get(0);

        assertThat(pooled.growth()).isEqualByComparingTo("0.2");
        assertThat(pooled.agencies()).containsExactly("BBD");
        assertThat(pooled.leftOut())
                .containsExactly(
                        new GrowthRow.LeftOut("BTV", GrowthReason.NO_BASELINE),
                        new GrowthRow.LeftOut("VNBD", GrowthReason.PARTIAL_BASELINE));
    }

    @Test
    void eachAgencyOfThePoolBringsTheMonthsItDeclared() {
        GrowthRow pooled = table(
                        AFTER_MARCH,
                        line("BBD", declared(12, 12, 12), everyMonth(10)),
                        line("BTV", undeclared(Set.of(2, 3), 24, 99, 99), everyMonth(20)))
                .pooled()
                .get(0);

        assertThat(pooled.actual()).isEqualByComparingTo("60");
        assertThat(pooled.baseline()).isEqualByComparingTo("50");
        assertThat(pooled.completeness().missing())
                .containsExactly(
                        new AgencyMonth("BTV", YearMonth.of(2024, 2)), new AgencyMonth("BTV", YearMonth.of(2024, 3)));
    }

    @Test
    void whoHadNothingIsLeftOutOnBothSides() {
        GrowthRow pooled = table(
                        AFTER_MARCH,
                        line("BBD", declared(12, 12, 12), everyMonth(10)),
                        line("BTV", declared(500, 500, 500), everyMonth(0)))
                .pooled()
                .get(0);

        assertThat(pooled.growth()).isEqualByComparingTo("0.2");
        assertThat(pooled.actual()).isEqualByComparingTo("36");
        assertThat(pooled.leftOut()).containsExactly(new GrowthRow.LeftOut("BTV", GrowthReason.ZERO_BASELINE));
    }

    @Test
    void theTargetOfTheSameMonthsStandsBesideTheYears() {
        GrowthRow row = table(
                        through("2024-Q2", "2024-09-20"),
                        line("BBD", declared(10, 10, 10, 20, 20), months(BASELINE_OF_THE_CHECK)))
                .rows()
                .get(0);

        assertThat(row.target()).isEqualByComparingTo("1560");
        assertThat(row.baseline()).isEqualByComparingTo("480");
        assertThat(row.targetOfSameMonths()).isEqualByComparingTo("576");
        assertThat(row.inPeriod().target()).isEqualByComparingTo("276"); // 1.2 × (110 + 120)
    }

    @Test
    void aPoolOfNobodyHasNoBaseline() {
        GrowthRow pooled = table(AFTER_MARCH, line("BBD", declared(12, 12, 12), null))
                .pooled()
                .get(0);

        assertThat(pooled.growth()).isNull();
        assertThat(pooled.reason()).isEqualTo(GrowthReason.NO_BASELINE);
        assertThat(pooled.state()).isEqualTo(GrowthState.UNKNOWN);
    }

    @Test
    void theOpenMonthStandsApart() {
        GrowthRow row = table(AFTER_MARCH, line("BBD", declared(12, 12, 12, 77), everyMonth(10)))
                .rows()
                .get(0);

        assertThat(row.open()).isEqualTo(new GrowthRow.OpenMonth(YearMonth.of(2024, 4), BigDecimal.valueOf(77)));
        assertThat(row.actual()).isEqualByComparingTo("36");
        assertThat(row.months()).containsExactly(YearMonth.of(2024, 1), YearMonth.of(2024, 2), YearMonth.of(2024, 3));
    }

    @Test
    void thePeriodAloneStandsBesideTheYearToDate() {
        GrowthCalculation table = table(
                through("2024-Q2", "2024-09-20"),
                line("BBD", declared(10, 10, 10, 20, 20, 20, 99, 99), everyMonth(10)));

        GrowthRow row = table.rows().get(0);

        assertThat(row.growth()).isEqualByComparingTo("0.5"); // 90 / 60 − 1
        assertThat(row.inPeriod().period()).isEqualTo("2024-Q2");
        assertThat(row.inPeriod().growth()).isEqualByComparingTo("1");
        assertThat(row.inPeriod().actual()).isEqualByComparingTo("60");
    }

    @Test
    void missingMonthsMayHideTheHighestOfTheDeclaredOnes() {
        CompletenessView completeness = table(
                        AFTER_MARCH, line("BBD", undeclared(Set.of(2), 12, 5, 40), everyMonth(10)))
                .rows()
                .get(0)
                .completeness();

        assertThat(completeness.expected()).isEqualTo(3);
        assertThat(completeness.declared()).isEqualTo(2);
        assertThat(completeness.percent()).isEqualByComparingTo("66.67");
        CompletenessView.Bounds bounds = completeness.bounds().get("NEWS_ITEMS");
        assertThat(bounds.low()).isEqualByComparingTo("57");
        assertThat(bounds.high()).isEqualByComparingTo("97");
    }

    @Test
    void monthsBeforeAnAgencyExistedAreNotMissing() {
        AgencyOutput young = new AgencyOutput(
                Map.of(), Set.of(), LocalDate.parse("2024-02-15"), null); // the first day of the decree's March

        CompletenessView completeness =
                table(AFTER_MARCH, line("BBD", young, everyMonth(10))).completeness();

        assertThat(completeness.missing()).containsExactly(new AgencyMonth("BBD", YearMonth.of(2024, 3)));
    }
}
