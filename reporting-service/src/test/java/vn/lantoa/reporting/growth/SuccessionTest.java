package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.growth.rule.AgencyOutput;
import vn.lantoa.reporting.growth.rule.BaselineMonths;
import vn.lantoa.reporting.growth.rule.Growth;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.GrowthState;
import vn.lantoa.reporting.growth.rule.GrowthYear;
import vn.lantoa.reporting.growth.rule.SeriesBaseline;
import vn.lantoa.reporting.reference.PressAgencyReplica;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.reporting.growth.GrowthMother.everyMonth;
import static vn.lantoa.reporting.growth.GrowthMother.growthOf;
import static vn.lantoa.reporting.growth.GrowthMother.months;
import static vn.lantoa.reporting.growth.GrowthMother.yearOf;

/**
 * The province merged into Gia Lai on 1 July 2025: BBD ended on 30 June, BGL continues it (rules.md §3). Baseline of
 * BBD: 10 in each of the first six months, 20 in each of the others.
 */
class SuccessionTest {

    private static final BaselineMonths OLD = months(10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20);

    private final List<PressAgencyReplica> register = new ArrayList<>();
    private final Map<String, SeriesBaseline> baselines = new HashMap<>();

    private void registered(String code, String from, String to, String... predecessors) {
        register.add(new PressAgencyReplica(
                code,
                code,
                "PROVINCIAL",
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(predecessors)));
    }

    private static GrowthYear year(ReportCalendar calendar, String today) {
        return new GrowthYear(
                calendar,
                2025,
                2024,
                LocalDate.parse(today),
                Period.parse(calendar, "2025").orElseThrow());
    }

    private Succession.Continued of(String code, GrowthYear year) {
        return new Succession(year, register, "PROVINCIAL").of(code, own -> Optional.ofNullable(baselines.get(own)));
    }

    private static AgencyOutput made(int first, int last, int each, String from, String to) {
        Map<YearMonth, BigDecimal> actual = new HashMap<>();
        Set<YearMonth> declared = new HashSet<>();
        for (int month = first; month <= last; month++) {
            actual.put(YearMonth.of(2025, month), BigDecimal.valueOf(each));
            declared.add(YearMonth.of(2025, month));
        }
        return new AgencyOutput(
                actual, declared, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private void theProvinceMerges() {
        registered("BBD", null, "2025-06-30");
        registered("BGL", "2025-07-01", null, "BBD");
        baselines.put("BBD", SeriesBaseline.of(OLD));
    }

    @Test
    void whatEndedIsJudgedByItsOwnMonths() {
        theProvinceMerges();
        GrowthYear year = year(ReportCalendar.CALENDAR, "2025-10-05");

        Growth growth = growthOf(
                year, made(1, 6, 11, null, "2025-06-30"), of("BBD", year).baseline());

        assertThat(growth.series().yearBaseline()).isEqualByComparingTo("60");
        assertThat(growth.target()).isEqualByComparingTo("72");
        assertThat(growth.state()).isEqualTo(GrowthState.BEHIND); // 66 of 72
        assertThat(growth.reason()).isEqualTo(GrowthReason.PERIOD_OVER);
        assertThat(growth.forecast().value()).isEqualByComparingTo("66");
        assertThat(growth.runRate()).isNull();
    }

    @Test
    void whatContinuesItStandsAgainstItsMonths() {
        theProvinceMerges();
        GrowthYear year = year(ReportCalendar.CALENDAR, "2025-10-05");
        Succession.Continued continued = of("BGL", year);

        Growth growth = growthOf(year, made(7, 9, 25, "2025-07-01", null), continued.baseline());

        assertThat(continued.from()).containsExactly("BBD");
        assertThat(growth.series().counted()).containsExactly(7, 8, 9);
        assertThat(growth.growth()).isEqualByComparingTo("0.25");
        assertThat(growth.target()).isEqualByComparingTo("144");
        assertThat(growth.forecast().value()).isEqualByComparingTo("150");
        assertThat(growth.runRate()).isEqualByComparingTo("23"); // (144 − 75) / 3
    }

    /** The decree's July is 15 June to 14 July: one half of it is the old agency's, the other the new one's. */
    @Test
    void aMonthThatBothHaveIsHalvedOnBothSides() {
        theProvinceMerges();
        GrowthYear year = year(ReportCalendar.DECREE, "2025-10-15");

        Growth old = growthOf(
                year, made(1, 7, 10, null, "2025-06-30"), of("BBD", year).baseline());
        Growth fresh = growthOf(
                year, made(7, 10, 20, "2025-07-01", null), of("BGL", year).baseline());

        assertThat(old.series().yearBaseline()).isEqualByComparingTo("70");
        assertThat(fresh.series().yearBaseline()).isEqualByComparingTo("110");
        assertThat(fresh.series().baseline()).isEqualByComparingTo("70");
        assertThat(old.series().days() + fresh.series().days()).isEqualTo(304); // 15/12/2024 to 14/10/2025
    }

    /** Ended on 10 August: both halves of August are the new one's, and what the old one made of it is in neither. */
    @Test
    void whatEndsWithinAHalfMonthHasNothingOfAMonthOfWhichNoHalfIsItsOwn() {
        registered("BBD", null, "2025-08-10");
        registered("BGL", "2025-08-11", null, "BBD");
        baselines.put("BBD", SeriesBaseline.of(OLD));
        GrowthYear year = year(ReportCalendar.CALENDAR, "2025-09-05");

        Growth old = growthOf(
                year, made(1, 8, 8, null, "2025-08-10"), of("BBD", year).baseline());
        Growth fresh = growthOf(
                year, made(8, 8, 16, "2025-08-11", null), of("BGL", year).baseline());

        assertThat(old.series().counted()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(old.series().actual()).isEqualByComparingTo("56");
        assertThat(fresh.series().actual()).isEqualByComparingTo("16");
        assertThat(fresh.series().baseline()).isEqualByComparingTo("20");
    }

    @Test
    void whoHadABaselineOfItsOwnHasTheOtherBesideIt() {
        registered("BBD", null, "2025-06-30");
        registered("BGL", null, null, "BBD");
        baselines.put("BBD", SeriesBaseline.of(OLD));
        baselines.put("BGL", SeriesBaseline.of(everyMonth(5)));
        GrowthYear year = year(ReportCalendar.CALENDAR, "2025-10-05");

        Growth growth =
                growthOf(year, made(1, 9, 10, null, null), of("BGL", year).baseline());

        assertThat(growth.series().baseline()).isEqualByComparingTo("105"); // 9 × 5 + 3 × 20
        assertThat(growth.series().yearBaseline()).isEqualByComparingTo("180");
    }

    @Test
    void aChainOfMergersIsFollowedToItsBeginning() {
        registered("BBD", null, "2025-03-31");
        registered("MID", "2025-04-01", "2025-06-30", "BBD");
        registered("BGL", "2025-07-01", null, "MID");
        baselines.put("BBD", SeriesBaseline.of(OLD));
        GrowthYear year = year(ReportCalendar.CALENDAR, "2025-10-05");

        assertThat(growthOf(
                                year,
                                made(4, 6, 1, "2025-04-01", "2025-06-30"),
                                of("MID", year).baseline())
                        .target())
                .isEqualByComparingTo("36");
        assertThat(of("BGL", year).from()).containsExactly("BBD");
        assertThat(growthOf(
                                year,
                                made(7, 9, 1, "2025-07-01", null),
                                of("BGL", year).baseline())
                        .target())
                .isEqualByComparingTo("144");
    }

    @Test
    void severalThatBecomeOneAddUp() {
        registered("BBD", null, "2025-06-30");
        registered("BTV", null, "2025-06-30");
        registered("BGL", "2025-07-01", null, "BBD", "BTV");
        baselines.put("BBD", SeriesBaseline.of(OLD));
        baselines.put("BTV", SeriesBaseline.of(everyMonth(1)));
        GrowthYear year = year(ReportCalendar.CALENDAR, "2025-10-05");

        assertThat(of("BGL", year).from()).containsExactly("BBD", "BTV");
        assertThat(growthOf(
                                year,
                                made(7, 9, 1, "2025-07-01", null),
                                of("BGL", year).baseline())
                        .target())
                .isEqualByComparingTo("151.2"); // 1.2 × 6 × 21
    }

    @Test
    void whatSeveralContinueIsNobodys() {
        registered("BBD", null, "2025-06-30");
        registered("BGL", "2025-07-01", null, "BBD");
        registered("BKT", "2025-07-01", null, "BBD");
        baselines.put("BBD", SeriesBaseline.of(OLD));
        GrowthYear year = year(ReportCalendar.CALENDAR, "2025-10-05");

        assertThat(of("BGL", year).baseline().isEmpty()).isTrue();
    }

    @Test
    void aYearlyBaselineCannotBeCut() {
        registered("BBD", null, "2025-06-30");
        registered("BGL", "2025-07-01", null, "BBD");
        baselines.put("BBD", SeriesBaseline.of(yearOf(180)));
        GrowthYear year = year(ReportCalendar.CALENDAR, "2026-01-05");

        Growth old = growthOf(
                year, made(1, 6, 10, null, "2025-06-30"), of("BBD", year).baseline());

        assertThat(old.reason()).isEqualTo(GrowthReason.PARTIAL_BASELINE);
        assertThat(old.target()).isNull();
    }

    @Test
    void aCircleThatWasTakenBeforeEndsTheSearch() {
        registered("BBD", null, "2025-06-30", "BGL");
        registered("BGL", "2025-07-01", "2025-09-30", "BBD");
        baselines.put("BBD", SeriesBaseline.of(OLD));
        GrowthYear year = year(ReportCalendar.CALENDAR, "2025-10-05");

        assertThat(of("BGL", year).from()).containsExactly("BBD");
    }
}
