package vn.lantoa.platform.data.work;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.data.channel.ChannelNames;

import static org.assertj.core.api.Assertions.assertThat;

class MediaPlanMatchTest {

    private record Traits(String genre, String language, String channel) implements MediaTraits {}

    private static final MediaPlanMatch MATCH = new MediaPlanMatch(
            ChannelNames.of(List.of(new ChannelNames.Listed("BAO-IN", "Báo in", List.of("Báo giấy"), List.of()))));

    private static final Traits NEWS_IN_PRINT = new Traits("NEWS", "vi-VN", "Báo in");

    @ParameterizedTest(name = "a line for {0} is met by {1}: {2}")
    @CsvSource({
        "vi, vi, true",
        "vi, vi-VN, true",
        "vi-VN, vi, true",
        "en-GB, en-US, true",
        "zh-Hant, zh-Hans-CN, true",
        "zh-Hant, zh, true",
        "VI, vi, true",
        "vi, en, false",
        "vi, vie, true",
        "vi, vn, false"
    })
    void languagesAreTheSameByTheirPrimarySubtag(String wanted, String published, boolean met) {
        OptionalInt line = MATCH.lineOf(List.of(new Traits(null, wanted, null)), new Traits("NEWS", published, null));

        assertThat(line.isPresent()).isEqualTo(met);
    }

    @Test
    void theMostSpecificLineCountsWhereverItStands() {
        List<Traits> plan = List.of(
                new Traits(null, null, null),
                new Traits("NEWS", null, null),
                new Traits("NEWS", "vi", "Báo in"),
                new Traits("NEWS", "vi", null));

        assertThat(MATCH.lineOf(plan, NEWS_IN_PRINT)).hasValue(2);
        assertThat(MATCH.lineOf(plan, new Traits("NEWS", "vi", null))).hasValue(3);
        assertThat(MATCH.lineOf(plan, new Traits("VIDEO", "en", "Báo in"))).hasValue(0);
    }

    @Test
    void ofEquallySpecificLinesTheFirstCounts() {
        List<Traits> plan =
                List.of(new Traits(null, null, "Báo in"), new Traits("NEWS", null, null), new Traits(null, "vi", null));

        assertThat(MATCH.lineOf(plan, NEWS_IN_PRINT)).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"VIDEO, vi, Báo in", "NEWS, en, Báo in", "NEWS, vi, Báo điện tử", "NEWS, vi, "})
    void whatALineNamesMustFit(String genre, String language, String channel) {
        List<Traits> plan = List.of(new Traits("NEWS", "vi", "Báo in"));

        assertThat(MATCH.lineOf(plan, new Traits(genre, language, channel))).isEmpty();
    }

    @Test
    void anEmptyPlanCountsNothing() {
        assertThat(MATCH.lineOf(List.of(), NEWS_IN_PRINT)).isEmpty();
    }
}
