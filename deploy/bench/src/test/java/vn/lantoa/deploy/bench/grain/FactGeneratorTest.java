package vn.lantoa.deploy.bench.grain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** The facts of b8 are those that the recipe in git describes. */
class FactGeneratorTest {

    private static final int WORKS = 20_000;

    private static List<GeneratedFact> drawn(int works) {
        FactGenerator drawing = new FactGenerator(FactDistribution.standard(), works);
        return Stream.generate(drawing::work).limit(works).flatMap(List::stream).toList();
    }

    @Test
    void theSameRecipeDrawsTheSameFacts() {
        assertThat(drawn(200)).isEqualTo(drawn(200));
    }

    @Test
    void valuesComeAsOftenAsTheirWeightsSay() {
        List<GeneratedFact> all = drawn(WORKS);
        Map<String, Long> genres = all.stream()
                .map(GeneratedFact::genre)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(genres).hasSize(7);
        assertThat(genres.get("NEWS") / (double) all.size()).isCloseTo(0.48, within(0.02));
        assertThat(all.stream().filter(one -> one.agency().equals("BBD")).count() / (double) all.size())
                .isCloseTo(0.26, within(0.02));
    }

    /** March has a weight of 11 in 100 of each of two years. */
    @Test
    void worksComeInTheOrderOfTimeThroughAllMonths() {
        List<Instant> firsts = drawn(WORKS).stream()
                .filter(one -> one.externalId().endsWith("-0"))
                .map(GeneratedFact::publishedAt)
                .toList();

        assertThat(firsts).isSorted().hasSize(WORKS);
        assertThat(firsts.get(0)).isEqualTo("2022-12-31T17:00:00Z");
        assertThat(firsts.get(WORKS - 1)).isBetween("2024-12-31T15:00:00Z", "2024-12-31T17:00:00Z");
        assertThat(firsts)
                .filteredOn(at -> at.isAfter(Instant.parse("2023-02-28T17:00:00Z"))
                        && at.isBefore(Instant.parse("2023-03-31T17:00:00Z")))
                .hasSizeBetween(WORKS * 11 / 200 - 2, WORKS * 11 / 200 + 2);
    }

    @Test
    void soManyWorksMakeSoManyFacts() {
        int works = (int) FactDistribution.standard().works(WORKS);

        assertThat(drawn(works).stream().mapToInt(GeneratedFact::revisions).sum())
                .isCloseTo(WORKS, within(WORKS / 50));
    }

    @Test
    void someWorksHaveSeveralPublicationsAndSomeItemsSeveralRevisions() {
        List<GeneratedFact> all = drawn(WORKS);

        assertThat(all.size() / (double) WORKS).isCloseTo(1.21, within(0.03));
        assertThat(all).extracting(GeneratedFact::revisions).contains(1, 2, 3);
        assertThat(all).extracting(GeneratedFact::id).doesNotHaveDuplicates().isSorted();
        assertThat(all).filteredOn(one -> one.observations().size() == 3).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-14T16:59:59Z, 48580",
        "2024-03-14T17:30:00Z, 48581",
        "2023-12-31T17:00:00Z, 48576",
        "2024-12-31T16:59:59Z, 48599"
    })
    void halfMonthsAreCountedByTheLocalDay(Instant published, int halfMonth) {
        assertThat(FactRows.halfMonth(published)).isEqualTo(halfMonth);
    }

    @Test
    void oneRevisionStandsAndOnePublicationSpeaksForItsWork() {
        StringBuilder content = new StringBuilder();
        FactRows rows = new FactRows("plan", content, new StringBuilder(), new StringBuilder());
        FactGenerator drawing = new FactGenerator(FactDistribution.standard(), 2_000);
        Stream.generate(drawing::work).limit(2_000).forEach(rows::add);

        List<String[]> lines =
                content.toString().lines().map(line -> line.split("\t")).toList();
        assertThat(lines).hasSize((int) rows.facts()).allMatch(line -> line.length == 25);
        List<String[]> standing =
                lines.stream().filter(line -> line[23].equals("\\N")).toList();
        assertThat(standing).extracting(line -> line[0]).doesNotHaveDuplicates();
        assertThat(lines)
                .filteredOn(line -> line[24].equals("true"))
                .allMatch(line -> line[23].equals("\\N"))
                .extracting(line -> line[5])
                .doesNotHaveDuplicates()
                .hasSizeBetween(1_950, 2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWS", "NEWS:0", "NEWS:-1", "", "NEWS:many"})
    void aWeightIsANumberAboveZero(String text) {
        assertThatThrownBy(() -> Weights.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyValueIsDrawnAndNoneBeyondTheLast() {
        Weights weights = Weights.parse("a:1 b:1 c:1");
        Random random = new Random(1);

        assertThat(Stream.generate(() -> weights.draw(random)).limit(300).distinct())
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void theQuestionsNameTheThreeKindsOfReports() {
        assertThat(BenchQuery.all())
                .extracting(BenchQuery::target)
                .allMatch(target -> !target.contains("{"))
                .anyMatch(target -> target.startsWith("/api/v1/growth?"))
                .anyMatch(target -> target.startsWith("/api/v1/scorecards/"))
                .anyMatch(target -> target.startsWith("/api/v1/aggregates?"));
        assertThat(BenchQuery.all()).extracting(BenchQuery::named).contains(true, false);
    }
}
