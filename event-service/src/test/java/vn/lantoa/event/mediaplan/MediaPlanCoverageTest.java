package vn.lantoa.event.mediaplan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.event.content.DeliveredGroup;
import vn.lantoa.event.event.value.MediaPlanLine;
import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.work.MediaPlanMatch;

import static org.assertj.core.api.Assertions.assertThat;

class MediaPlanCoverageTest {

    /** Works that were published once. */
    private static DeliveredGroup works(String genre, String language, int count) {
        return new DeliveredGroup(genre, "Báo in", language, count, count);
    }

    private static MediaPlanLine line(String genre, String language, int minimum, Integer maximum) {
        return new MediaPlanLine(genre, language, null, minimum, maximum);
    }

    private static CoverageView cover(List<MediaPlanLine> plan, DeliveredGroup... groups) {
        return new MediaPlanCoverage(plan, new MediaPlanMatch(ChannelNames.NONE), List.of(groups)).view("MAU");
    }

    @ParameterizedTest(name = "{0} works of {1} to {2}: {3}")
    @CsvSource({
        "0, 1, 2, BELOW",
        "1, 1, 2, MET",
        "2, 1, 2, MET",
        "3, 1, 2, ABOVE",
        "9, 1, , MET",
        "0, 0, , MET",
        "1, 0, 0, ABOVE"
    })
    void aLineIsMetWithinItsBounds(int works, int minimum, Integer maximum, LineState state) {
        assertThat(LineState.of(works, minimum, maximum)).isEqualTo(state);
    }

    @Test
    void aPublicationCountsForTheMostSpecificLineThatItFits() {
        CoverageView view = cover(
                List.of(line(null, null, 0, null), line("NEWS", "vi", 2, null), line("NEWS", null, 1, null)),
                works("NEWS", "vi", 1),
                works("NEWS", "en", 1),
                works("VIDEO", "vi", 1));

        assertThat(view.lines()).extracting(CoverageView.LineView::works).containsExactly(1, 1, 1);
        assertThat(view.lines()).extracting(CoverageView.LineView::missing).containsExactly(0, 1, 0);
        assertThat(view.unplanned()).isEmpty();
        assertThat(view.works()).isEqualTo(3);
    }

    @Test
    void ofEquallySpecificLinesTheFirstCounts() {
        CoverageView view =
                cover(List.of(line("NEWS", null, 1, null), line(null, "vi", 1, null)), works("NEWS", "vi", 1));

        assertThat(view.lines()).extracting(CoverageView.LineView::works).containsExactly(1, 0);
    }

    @Test
    void aLanguageIsMetByAllThatShareItsPrimarySubtag() {
        CoverageView view = cover(
                List.of(line(null, "vi", 1, null), line(null, "zh-Hant", 1, null)),
                works("NEWS", "vi-VN", 1),
                works("NEWS", "zh", 1),
                works("NEWS", "vie", 1),
                works("NEWS", "en", 1));

        assertThat(view.lines()).extracting(CoverageView.LineView::works).containsExactly(2, 1);
        assertThat(view.unplanned())
                .extracting(CoverageView.UnplannedView::language)
                .containsExactly("en");
    }

    @Test
    void aWorkPublishedTwiceIsOneWorkAndTwoPublications() {
        CoverageView view =
                cover(List.of(line("NEWS", null, 2, null)), new DeliveredGroup("NEWS", "Báo in", "vi", 1, 2));

        assertThat(view.lines().get(0))
                .returns(1, CoverageView.LineView::works)
                .returns(2, CoverageView.LineView::publications)
                .returns(LineState.BELOW, CoverageView.LineView::state);
    }

    @Test
    void linesAndTheUnplannedAddUpToTheTotals() {
        CoverageView view = cover(
                List.of(line("NEWS", "vi", 1, 1)),
                works("NEWS", "vi", 1),
                works("NEWS", "vi", 1),
                works("ARTICLE", "en-GB", 1),
                new DeliveredGroup("ARTICLE", "Báo in", "en-US", 0, 1));

        assertThat(view.lines().get(0).state()).isEqualTo(LineState.ABOVE);
        assertThat(view.unplanned()).containsExactly(new CoverageView.UnplannedView("ARTICLE", "en", 1, 2));
        assertThat(view.works()).isEqualTo(3);
        assertThat(view.publications()).isEqualTo(4);
    }
}
