package vn.lantoa.reporting.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.metric.MetricText;

import static org.assertj.core.api.Assertions.assertThat;

class MetricsCatalogueTest {

    private static final Path RULES = Path.of("../docs/rules.md");
    private static final Path PROBLEMS = Path.of("src/main/resources/problems");

    static Stream<Metric> metrics() {
        return MetricsCatalogue.ALL.stream();
    }

    @Test
    void aCodeIsOneMetrics() {
        assertThat(metrics().map(Metric::code)).doesNotHaveDuplicates().contains("works", "NEWS_ITEMS", "growth");
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void theSectionOfTheRulesNamesIt(Metric metric) throws IOException {
        String section = Arrays.stream(Files.readString(RULES).split("\n## "))
                .filter(part -> part.startsWith(metric.definition().section() + ". "))
                .findFirst()
                .orElseThrow();

        assertThat(section).contains("`" + metric.code() + "`");
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void isSaidInBothLanguages(Metric metric) {
        List<MetricText> texts =
                List.of(metric.definition().name(), metric.definition().formula());

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.vi()).isNotBlank().isNotEqualTo(text.en());
            assertThat(text.en()).isNotBlank();
        });
        assertThat(metric.definition().formula().en()).endsWith(".");
        assertThat(metric.shownIn()).isNotEmpty();
    }

    @Test
    void whoNamesAnUnknownMeasureIsToldOfAllThatThereAre() throws IOException {
        for (String language : List.of("vi", "en")) {
            String words = Files.readAllLines(PROBLEMS.resolve("reporting_" + language + ".properties")).stream()
                    .filter(line -> line.startsWith("AGGREGATE_MEASURE_UNKNOWN.about="))
                    .findFirst()
                    .orElseThrow();

            assertThat(words)
                    .contains(Arrays.stream(AggregateMeasure.values())
                            .map(AggregateMeasure::key)
                            .toArray(String[]::new));
        }
    }
}
