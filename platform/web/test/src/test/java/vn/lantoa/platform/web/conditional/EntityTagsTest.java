package vn.lantoa.platform.web.conditional;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class EntityTagsTest {

    @Test
    void aVersionIsAQuotedTag() {
        assertThat(EntityTags.of(3)).isEqualTo("\"3\"");
    }

    @Test
    void whatTheVersionDoesNotTellStandsBehindADash() {
        assertThat(EntityTags.of(3, "SILENT")).isEqualTo("\"3-SILENT\"");
        assertThat(EntityTags.of(3, null)).isEqualTo("\"3\"");
    }

    @ParameterizedTest(name = "{0} is of 3: {1}")
    @CsvSource({
        "\"3\",        true",
        "\"3-SILENT\", true",
        "\"3-\",       true",
        "\"33\",       false",
        "\"2-3\",      false",
        "W/\"3-OPEN\", false",
        "\"3-OPEN,      false",
        "3,            false"
    })
    void aTagIsOfAVersionWhateverElseItStandsFor(String tag, boolean is) {
        assertThat(EntityTags.isOf(tag, 3)).isEqualTo(is);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments("\"3\"", List.of("\"3\"")),
                arguments("  \"3\"  ", List.of("\"3\"")),
                arguments("W/\"3\"", List.of("W/\"3\"")),
                arguments("*", List.of("*")),
                arguments("\"1\", W/\"2\",\"3\"", List.of("\"1\"", "W/\"2\"", "\"3\"")),
                arguments("\"a,b\", \"c\"", List.of("\"a,b\"", "\"c\"")),
                arguments(", \"1\",, \"2\",", List.of("\"1\"", "\"2\"")),
                arguments("\"\"", List.of("\"\"")),
                arguments("3", List.of("\"3\"")),
                arguments("1, \"2\"", List.of("\"1\"", "\"2\"")),
                arguments("", List.of()),
                arguments("   ", List.of()));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void aHeaderHoldsTags(String header, List<String> tags) {
        assertThat(EntityTags.parse(List.of(header))).isEqualTo(tags);
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(EntityTags.parse(Arrays.asList("\"1\"", "\"2\""))).containsExactly("\"1\"", "\"2\"");
    }

    @Test
    void noHeaderHoldsNoTag() {
        assertThat(EntityTags.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"3", "3\"", "w/\"3\"", "W/3", "3*", "\"2\"*", "\"3\"\"3\"", "\"2\", *"})
    void whatIsMalformedMatchesNoVersionAndIsNotNothing(String header) {
        assertThat(EntityTags.parse(List.of(header))).isNotEmpty().doesNotContain("*", "\"3\"");
    }

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({
        "\"3\", \"3\", true",
        "W/\"3\", \"3\", true",
        "\"3\", W/\"3\", true",
        "*, \"3\", true",
        "\"2\", \"3\", false",
        "\"*\", \"3\", false"
    })
    void theWeakComparisonLooksPastTheMark(String held, String current, boolean match) {
        assertThat(EntityTags.weaklyMatch(held, current)).isEqualTo(match);
    }
}
