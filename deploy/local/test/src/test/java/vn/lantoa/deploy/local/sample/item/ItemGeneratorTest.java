package vn.lantoa.deploy.local.sample.item;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.local.sample.SampleYear;
import vn.lantoa.deploy.local.sample.sheet.SampleFiles;

import static org.assertj.core.api.Assertions.assertThat;

class ItemGeneratorTest {

    private static final SampleFiles FILES = new SampleFiles(Path.of("../sample"));
    private static final Set<String> TIMED = Set.of("VIDEO", "RADIO_PROGRAMME", "TV_PROGRAMME");
    private static final List<GeneratedItem> ALL = SampleYear.PRESS.stream()
            .flatMap(agency -> new ItemGenerator(agency, FILES).items().stream())
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"BBD", "BTV", "VNBD"})
    void isTheSameEachTime(String agency) {
        assertThat(new ItemGenerator(agency, FILES).items())
                .isEqualTo(new ItemGenerator(agency, FILES).items())
                .isNotEmpty();
    }

    @Test
    void holdsFiveThousandItemsFromJanuaryToSeptember() {
        LocalDate january = LocalDate.of(2024, 1, 1);

        assertThat(ALL.stream().filter(item -> !item.day().isBefore(january))).hasSizeGreaterThan(5_000);
        assertThat(ALL).extracting(GeneratedItem::day).allSatisfy(day -> assertThat(day)
                .isBetween(ItemGenerator.FIRST_DAY, ItemGenerator.LAST_DAY));
    }

    @Test
    void speaksThreeLanguages() {
        Map<String, Long> languages =
                ALL.stream().collect(Collectors.groupingBy(GeneratedItem::language, Collectors.counting()));

        assertThat(languages).containsOnlyKeys("vi", "en", "zh").allSatisfy((language, items) -> assertThat(items)
                .isGreaterThan(100));
    }

    @Test
    void eachPublicationHasANameOfItsOwn() {
        assertThat(ALL).extracting(GeneratedItem::externalId).doesNotHaveDuplicates();
    }

    @Test
    void someWorksAreShownAgainAndNeverBeforeTheyWereNew() {
        Map<String, List<GeneratedItem>> works = ALL.stream().collect(Collectors.groupingBy(GeneratedItem::workId));

        assertThat(works.values().stream().filter(work -> work.size() > 1)).hasSizeGreaterThan(500);
        assertThat(works.values().stream().filter(work -> work.size() > 2)).isNotEmpty();
        assertThat(works.values()).allSatisfy(work -> {
            assertThat(work.get(0).newProduction()).isTrue();
            assertThat(work.stream().skip(1)).allSatisfy(more -> {
                assertThat(more.newProduction()).isFalse();
                assertThat(at(more)).isAfter(at(work.get(0)));
            });
        });
    }

    @Test
    void whatIsShownInAnotherLanguageNamesItsOriginal() {
        Map<String, GeneratedItem> byName =
                ALL.stream().collect(Collectors.toMap(GeneratedItem::externalId, Function.identity()));

        assertThat(ALL)
                .filteredOn(item -> item.translationOf() != null)
                .hasSizeGreaterThan(300)
                .allSatisfy(item -> assertThat(byName.get(item.translationOf()))
                        .satisfies(
                                original -> assertThat(original.newProduction()).isTrue())
                        .satisfies(original -> assertThat(original.language()).isNotEqualTo(item.language())));
    }

    @Test
    void programmesAndVideosHaveALengthAndOthersHaveNone() {
        assertThat(ALL)
                .allSatisfy(item -> assertThat(item.durationSeconds() != null).isEqualTo(TIMED.contains(item.genre())));
        assertThat(ALL)
                .extracting(GeneratedItem::genre)
                .contains("NEWS", "ARTICLE", "REPORTAGE", "PUBLICATION", "VIDEO");
    }

    @Test
    void beforeThePlanNothingNamesItsClausesAndFromThenOnEverythingDoes() {
        LocalDate begins = LocalDate.of(2024, 1, 1);

        assertThat(ALL).filteredOn(GeneratedItem::newProduction).allSatisfy(item -> assertThat(
                        item.clausePaths().isEmpty())
                .isEqualTo(item.day().isBefore(begins)));
    }

    @Test
    void everyActionClauseIsServed() {
        Set<String> served =
                ALL.stream().flatMap(item -> item.clausePaths().stream()).collect(Collectors.toSet());
        Set<String> asked = FILES.sheet("tasks").stream()
                .flatMap(row -> row.list("clausePaths").stream())
                .collect(Collectors.toSet());

        assertThat(asked).hasSize(17);
        assertThat(served).containsExactlyInAnyOrderElementsOf(asked);
    }

    /** Nothing speaks to foreigners in the province (D3), so that one segment is left without output. */
    @Test
    void eightOfNineAudiencesAreSpokenToAndAThirdOfTheWorksDoesNotSay() {
        assertThat(ALL.stream().flatMap(item -> item.audiences().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("A1", "A2", "A3", "A4", "A5", "D1", "D2", "D4");
        List<GeneratedItem> ofThePlan = ALL.stream()
                .filter(item -> item.newProduction() && !item.themes().isEmpty())
                .toList();
        double silent =
                ofThePlan.stream().filter(item -> item.audiences().isEmpty()).count();
        assertThat(silent / ofThePlan.size()).isBetween(0.25, 0.45);
    }

    @Test
    void threeEventsAreWrittenAboutInTheirTime() {
        Map<String, List<GeneratedItem>> events = ALL.stream()
                .filter(item -> item.eventCode() != null && item.newProduction())
                .collect(Collectors.groupingBy(GeneratedItem::eventCode));

        FILES.sheet("events").forEach(event -> assertThat(events.get(event.text("code")))
                .as(event.text("code"))
                .hasSizeGreaterThan(20)
                .allSatisfy(item -> assertThat(item.day()).isBetween(event.text("coverFrom"), event.text("coverTo"))));
        assertThat(events).hasSize(3);
    }

    @Test
    void theFirstWorkOfAMonthAppearsHalfAnHourAfterMidnightHere() {
        assertThat(ALL.stream()
                        .map(ItemGeneratorTest::at)
                        .filter(at -> at.atZone(ZoneId.of("UTC")).toLocalDate().equals(LocalDate.of(2024, 3, 14))
                                && at.atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                                        .toLocalDate()
                                        .equals(LocalDate.of(2024, 3, 15))))
                .isNotEmpty();
    }

    /**
     * What rules.md §3 counts: new, of a purpose that counts, with little reuse; by the sheet it is all that it says,
     * and nothing else.
     */
    @Test
    void whatCountsForTheTargetIsWhatTheSheetSays() {
        Set<String> serving = Set.of("POLITICAL_TASK", "ESSENTIAL_INFORMATION");
        ToLongFunction<String> counted = genre -> ALL.stream()
                .filter(item -> item.newProduction()
                        && item.genre().equals(genre)
                        && serving.contains(item.purpose())
                        && item.reuseRatio().compareTo(new BigDecimal("0.5")) <= 0)
                .count();
        Stream.of("NEWS", "ARTICLE", "REPORTAGE", "RADIO_PROGRAMME", "TV_PROGRAMME")
                .forEach(genre -> assertThat(counted.applyAsLong(genre))
                        .as(genre)
                        .isEqualTo(FILES.sheet("production").stream()
                                .filter(row -> row.text("genre").equals(genre)
                                        && row.text("counts").equals("yes"))
                                .flatMap(row -> row.months().stream())
                                .mapToLong(Integer::longValue)
                                .sum()));
    }

    @Test
    void whatIsSeenGrows() {
        List<Observation> seen = ViewGenerator.of(new ItemGenerator("BBD", FILES));
        Map<String, List<Observation>> items = seen.stream().collect(Collectors.groupingBy(Observation::externalId));

        assertThat(items).hasSizeGreaterThan(300);
        assertThat(items.values()).allSatisfy(times -> {
            assertThat(times).extracting(Observation::observedAt).isSorted().doesNotHaveDuplicates();
            assertThat(times).extracting(Observation::views).isSorted().doesNotHaveDuplicates();
        });
        assertThat(ViewGenerator.lastViews(seen))
                .isEqualTo(items.values().stream()
                        .mapToLong(times -> times.get(times.size() - 1).views())
                        .sum());
    }

    @Test
    void whatTellsOfAnEventIsSeen() {
        Set<String> seen = SampleYear.PRESS.stream()
                .flatMap(agency -> ViewGenerator.of(new ItemGenerator(agency, FILES)).stream())
                .map(Observation::externalId)
                .collect(Collectors.toSet());

        FILES.sheet("events").forEach(event -> assertThat(ALL)
                .filteredOn(item -> event.text("code").equals(item.eventCode()) && seen.contains(item.externalId()))
                .as(event.text("code"))
                .hasSizeGreaterThan(5));
    }

    private static Instant at(GeneratedItem item) {
        return OffsetDateTime.parse(item.publishedAt()).toInstant();
    }
}
