package vn.lantoa.media.growth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.media.growth.definition.TargetRules;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TargetRulesTest {

    @Test
    void whatIsLeftOutIsAsThePlansSentenceHasIt() {
        GrowthTargetEntry entry = TargetMother.usual();

        assertThat(entry.agencyLevel()).isEqualTo(PressAgencyLevel.PROVINCIAL);
        assertThat(entry.purposes()).containsExactly(Purpose.POLITICAL_TASK, Purpose.ESSENTIAL_INFORMATION);
        assertThat(entry.newProductionOnly()).isTrue();
        assertThat(entry.maxReuseRatio()).isEqualByComparingTo("0.5");
        assertThat(entry.measures()).containsExactly(Measure.values());
        assertThat(entry.genreMap())
                .isEqualTo(Map.of(
                        Measure.NEWS_ITEMS, List.of(Genre.NEWS),
                        Measure.ARTICLES, List.of(Genre.ARTICLE, Genre.REPORTAGE),
                        Measure.RADIO_SECONDS, List.of(Genre.RADIO_PROGRAMME),
                        Measure.TV_SECONDS, List.of(Genre.TV_PROGRAMME)));
        assertThat(entry.growthPercent()).isEqualByComparingTo("20");
        assertThat(entry.tolerancePoints()).isEqualByComparingTo("1");
        assertThat(entry.targetYear()).isEqualTo(2024);
        assertThat(entry.calendar()).isEqualTo(ReportCalendar.DECREE);
        assertThatCode(() -> TargetRules.check(entry)).doesNotThrowAnyException();
    }

    @Test
    void aDefinitionIsTheSameAfterItWasStored() {
        GrowthTargetEntry entry = TargetMother.growingBy("20.50");

        assertThat(new TargetDefinition(null, 1, entry).entry()).isEqualTo(entry);
    }

    static Stream<Arguments> wrongDefinitions() {
        List<Measure> news = List.of(Measure.NEWS_ITEMS);
        return Stream.of(
                arguments(entry(null, null, null, 2023), "GROWTH_TARGET_YEARS_REVERSED", "targetYear"),
                arguments(
                        entry(List.of(Purpose.OTHER, Purpose.OTHER), null, null, 2024),
                        "GROWTH_TARGET_LIST_REPEATED",
                        "purposes[1]"),
                arguments(
                        entry(null, null, List.of(Measure.ARTICLES, Measure.ARTICLES), 2024),
                        "GROWTH_TARGET_LIST_REPEATED",
                        "measures[1]"),
                arguments(
                        entry(null, Map.of(Measure.NEWS_ITEMS, List.of(Genre.NEWS, Genre.NEWS)), news, 2024),
                        "GROWTH_TARGET_GENRE_AMBIGUOUS",
                        "genreMap.NEWS_ITEMS"),
                arguments(
                        entry(null, Map.of(Measure.TV_SECONDS, List.of(Genre.VIDEO)), news, 2024),
                        "GROWTH_TARGET_GENRE_WITHOUT_MEASURE",
                        "genreMap.TV_SECONDS"),
                arguments(entry(null, Map.of(), news, 2024), "GROWTH_TARGET_MEASURE_WITHOUT_GENRE", "genreMap"));
    }

    private static GrowthTargetEntry entry(
            List<Purpose> purposes, Map<Measure, List<Genre>> genres, List<Measure> measures, int targetYear) {
        return new GrowthTargetEntry(
                null, "x", null, purposes, null, null, genres, measures, null, null, 2023, targetYear, null);
    }

    @ParameterizedTest(name = "{1} at {2}")
    @MethodSource("wrongDefinitions")
    void aDefinitionThatContradictsItselfIsRefused(GrowthTargetEntry entry, String code, String field) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> TargetRules.check(entry));

        assertThat(refusal.code().name()).isEqualTo(code);
        assertThat(refusal.faults().get(0).field()).isEqualTo(field);
    }

    @Test
    void aBaselineIsTakenAsItIsReadWithItsMonthsAndTheirSum() {
        BaselineEntry read = new BaselineEntry(ReportCalendar.DECREE, TargetMother.MONTHS, 1300L, "x");

        assertThat(read.saysOneYear()).isTrue();
        assertThat(read.year()).isEqualTo(1300);
    }

    static Stream<Arguments> wrongBaselines() {
        Optional<PressAgencyLevel> provincial = Optional.of(PressAgencyLevel.PROVINCIAL);
        ReportCalendar decree = ReportCalendar.DECREE;
        return Stream.of(
                arguments(Optional.empty(), Measure.ARTICLES, TargetMother.monthly(), "BASELINE_AGENCY_UNKNOWN"),
                arguments(
                        Optional.of(PressAgencyLevel.CENTRAL),
                        Measure.ARTICLES,
                        TargetMother.monthly(),
                        "BASELINE_AGENCY_OUT_OF_SCOPE"),
                arguments(provincial, Measure.TV_SECONDS, TargetMother.monthly(), "BASELINE_MEASURE_NOT_IN_TARGET"),
                arguments(
                        provincial,
                        Measure.ARTICLES,
                        new BaselineEntry(ReportCalendar.CALENDAR, null, 12L, "x"),
                        "BASELINE_CALENDAR_MISMATCH"),
                arguments(
                        provincial,
                        Measure.ARTICLES,
                        new BaselineEntry(decree, null, null, "x"),
                        "BASELINE_MONTHS_OR_VALUE"),
                arguments(
                        provincial,
                        Measure.ARTICLES,
                        new BaselineEntry(decree, TargetMother.MONTHS, 1299L, "x"),
                        "BASELINE_MONTHS_OR_VALUE"),
                arguments(
                        provincial,
                        Measure.ARTICLES,
                        new BaselineEntry(decree, TargetMother.months(11), null, "x"),
                        "BASELINE_MONTHS_NOT_TWELVE"),
                arguments(
                        provincial,
                        Measure.ARTICLES,
                        new BaselineEntry(decree, TargetMother.months(13), null, "x"),
                        "BASELINE_MONTHS_NOT_TWELVE"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("wrongBaselines")
    void aBaselineThatCannotBeComparedIsRefused(
            Optional<PressAgencyLevel> level, Measure measure, BaselineEntry entry, String code) {
        GrowthTargetEntry articles = entry(null, null, List.of(Measure.ARTICLES), 2024);

        Problem refusal =
                catchThrowableOfType(Problem.class, () -> BaselineRules.check(articles, "BBD", level, measure, entry));

        assertThat(refusal.code().name()).isEqualTo(code);
    }

    @Test
    void aYearlyValueAloneIsABaselineToo() {
        assertThatCode(() -> BaselineRules.check(
                        TargetMother.usual(),
                        "BBD",
                        Optional.of(PressAgencyLevel.PROVINCIAL),
                        Measure.ARTICLES,
                        TargetMother.yearly(0)))
                .doesNotThrowAnyException();
    }
}
