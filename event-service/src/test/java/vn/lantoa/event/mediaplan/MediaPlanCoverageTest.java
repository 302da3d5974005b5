package vn.lantoa.event.mediaplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.event.content.DeliveredItem;
import vn.lantoa.event.event.MediaPlanLine;
import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.work.MediaPlanMatch;

import static org.assertj.core.api.Assertions.assertThat;

class MediaPlanCoverageTest {

    private static final Instant FIRST = Instant.parse("2024-03-29T01:00:00Z");

    private static DeliveredItem item(String work, String genre, String language) {
        return item("BBD", work, work + "-" + UUID.randomUUID(), genre, language, FIRST, true);
    }

    private static DeliveredItem item(
            String agency, String work, String externalId, String genre, String language, Instant at, boolean fresh) {
        return new DeliveredItem(agency, work, externalId, genre, "Báo in", language, at, fresh, true);
    }

    private static MediaPlanLine line(String genre, String language, int minimum, Integer maximum) {
        return new MediaPlanLine(genre, language, null, minimum, maximum);
    }

    private static CoverageView cover(List<MediaPlanLine> plan, DeliveredItem... items) {
        return new MediaPlanCoverage(plan, new MediaPlanMatch(ChannelNames.NONE), List.of(items)).view("MAU");
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
                item("a", "NEWS", "vi"),
                item("b", "NEWS", "en"),
                item("c", "VIDEO", "vi"));

        assertThat(view.lines()).extracting(CoverageView.LineView::works).containsExactly(1, 1, 1);
        assertThat(view.lines()).extracting(CoverageView.LineView::missing).containsExactly(0, 1, 0);
        assertThat(view.unplanned()).isEmpty();
        assertThat(view.works()).isEqualTo(3);
    }

    @Test
    void ofEquallySpecificLinesTheFirstCounts() {
        CoverageView view =
                cover(List.of(line("NEWS", null, 1, null), line(null, "vi", 1, null)), item("a", "NEWS", "vi"));

        assertThat(view.lines()).extracting(CoverageView.LineView::works).containsExactly(1, 0);
    }

    @Test
    void aLanguageIsMetByAllThatShareItsPrimarySubtag() {
        CoverageView view = cover(
                List.of(line(null, "vi", 1, null), line(null, "zh-Hant", 1, null)),
                item("a", "NEWS", "vi-VN"),
                item("b", "NEWS", "zh"),
                item("c", "NEWS", "vie"),
                item("d", "NEWS", "en"));

        assertThat(view.lines()).extracting(CoverageView.LineView::works).containsExactly(2, 1);
        assertThat(view.unplanned())
                .extracting(CoverageView.UnplannedView::language)
                .containsExactly("en");
    }

    @Test
    void aWorkPublishedTwiceIsOneWorkAndTwoPublications() {
        CoverageView view =
                cover(List.of(line("NEWS", null, 2, null)), item("a", "NEWS", "vi"), item("a", "NEWS", "vi"));

        assertThat(view.lines().get(0))
                .returns(1, CoverageView.LineView::works)
                .returns(2, CoverageView.LineView::publications)
                .returns(LineState.BELOW, CoverageView.LineView::state);
    }

    @Test
    void theSameWorkIdOfAnotherAgencyIsAnotherWork() {
        CoverageView view = cover(
                List.of(),
                item("BBD", "w", "1", "NEWS", "vi", FIRST, true),
                item("BTV", "w", "1", "NEWS", "vi", FIRST, true));

        assertThat(view.works()).isEqualTo(2);
    }

    @Test
    void aWorkCountsWhereItWasNewFirst() {
        List<MediaPlanLine> plan = List.of(line("NEWS", null, 0, null), line("VIDEO", null, 0, null));

        CoverageView view = cover(
                plan,
                item("BBD", "w", "reused", "NEWS", "vi", FIRST, false),
                item("BBD", "w", "fresh", "VIDEO", "vi", FIRST.plusSeconds(60), true));

        assertThat(view.lines()).extracting(CoverageView.LineView::works).containsExactly(0, 1);
        assertThat(view.lines()).extracting(CoverageView.LineView::publications).containsExactly(1, 1);
    }

    @Test
    void linesAndTheUnplannedAddUpToTheTotals() {
        CoverageView view = cover(
                List.of(line("NEWS", "vi", 1, 1)),
                item("a", "NEWS", "vi"),
                item("b", "NEWS", "vi"),
                item("c", "ARTICLE", "en-GB"),
                item("c", "ARTICLE", "en-US"));

        assertThat(view.lines().get(0).state()).isEqualTo(LineState.ABOVE);
        assertThat(view.unplanned()).containsExactly(new CoverageView.UnplannedView("ARTICLE", "en", 1, 2));
        assertThat(view.works()).isEqualTo(3);
        assertThat(view.publications()).isEqualTo(4);
    }
}
