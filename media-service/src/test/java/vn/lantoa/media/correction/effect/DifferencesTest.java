package vn.lantoa.media.correction.effect;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.content.CorrectedItem;
import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.content.item.ContentState;
import vn.lantoa.media.content.item.HeldItem;
import vn.lantoa.media.field.FieldValues;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTest {

    private static final Instant AT = Instant.parse("2024-03-14T03:00:00Z");

    private static ContentState state(Genre genre, Instant at, Purpose purpose, String reused, boolean withdrawn) {
        return new ContentState(
                "w",
                "Tên",
                genre,
                "web",
                "vi",
                null,
                at,
                60,
                true,
                new BigDecimal(reused),
                purpose,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                withdrawn,
                false);
    }

    private static ContentState news(String reused) {
        return state(Genre.NEWS, AT, Purpose.POLITICAL_TASK, reused, false);
    }

    private static CorrectedItem corrected(ContentState before, ContentState after) {
        return corrected("x", before, after);
    }

    private static CorrectedItem corrected(String externalId, ContentState before, ContentState after) {
        HeldItem item =
                new HeldItem(new UUID(1, 1), 1, externalId, BusinessTime.dayOf(before.publishedAt()), before, false);
        return new CorrectedItem(item, after, false, new FieldValues());
    }

    private static EffectCell cell(ReportCalendar calendar, String month, Genre genre) {
        return new EffectCell(Period.parse(calendar, month).orElseThrow(), genre);
    }

    /** A news item of the work, as it is first and then as the correction has it. */
    private static CorrectedItem withdrawn(String externalId, Instant at) {
        ContentState before = state(Genre.NEWS, at, Purpose.POLITICAL_TASK, "0", false);
        return corrected(externalId, before, state(Genre.NEWS, at, Purpose.POLITICAL_TASK, "0", true));
    }

    private static WorkPublication other(Instant at) {
        return WorkPublication.before(withdrawn("y", at));
    }

    private static Map<EffectCell, Amounts> differences(CorrectedItem... corrected) {
        return Differences.of(List.of(corrected), Map.of());
    }

    @Test
    void whatNoLongerCountsForGrowthMovesTheMeasureAlone() {
        assertThat(differences(corrected(news("0.5"), news("0.51"))))
                .containsOnlyKeys(
                        cell(ReportCalendar.DECREE, "2024-03", Genre.NEWS),
                        cell(ReportCalendar.CALENDAR, "2024-03", Genre.NEWS))
                .containsValue(new Amounts(0, 0, -1));
    }

    @Test
    void anotherGenreMovesItFromOneFigureToAnother() {
        ContentState radio = state(Genre.RADIO_PROGRAMME, AT, Purpose.POLITICAL_TASK, "0", false);

        assertThat(differences(corrected(news("0"), radio)))
                .containsEntry(cell(ReportCalendar.DECREE, "2024-03", Genre.NEWS), new Amounts(-1, -60, -1))
                .containsEntry(cell(ReportCalendar.DECREE, "2024-03", Genre.RADIO_PROGRAMME), new Amounts(1, 60, 60));
    }

    @Test
    void anotherDayMovesItInTheCalendarThatPartsTheTwo() {
        ContentState later =
                state(Genre.NEWS, Instant.parse("2024-03-14T17:30:00Z"), Purpose.POLITICAL_TASK, "0", false);

        assertThat(differences(corrected(news("0"), later)))
                .containsOnlyKeys(
                        cell(ReportCalendar.DECREE, "2024-03", Genre.NEWS),
                        cell(ReportCalendar.DECREE, "2024-04", Genre.NEWS));
    }

    @Test
    void whatIsWithdrawnBeforeAndAfterMovesNothing() {
        ContentState before = state(Genre.NEWS, AT, Purpose.OTHER, "0", true);
        ContentState after = state(Genre.ARTICLE, AT, Purpose.POLITICAL_TASK, "0", true);

        assertThat(differences(corrected(before, after))).isEmpty();
    }

    /** rules.md §9: the work stays, and is where its next publication is. */
    @Test
    void aWorkMovesToThePublicationThatStandsForItNext() {
        Instant february = Instant.parse("2024-02-20T03:00:00Z");
        Instant january = Instant.parse("2024-01-20T03:00:00Z");

        assertThat(Differences.of(List.of(withdrawn("x", january)), Map.of("w", other(february))))
                .containsEntry(cell(ReportCalendar.CALENDAR, "2024-01", Genre.NEWS), new Amounts(-1, -60, -1))
                .containsEntry(cell(ReportCalendar.CALENDAR, "2024-02", Genre.NEWS), new Amounts(0, 0, 1));
        assertThat(Differences.of(List.of(withdrawn("x", february)), Map.of("w", other(january))))
                .containsOnlyKeys(
                        cell(ReportCalendar.CALENDAR, "2024-02", Genre.NEWS),
                        cell(ReportCalendar.DECREE, "2024-03", Genre.NEWS))
                .containsValue(new Amounts(-1, -60, 0));
    }

    @Test
    void aWorkWithBothItsPublicationsInAMonthCountsThereOnceBeforeAndAfter() {
        assertThat(Differences.of(List.of(withdrawn("x", AT)), Map.of("w", other(AT.plusSeconds(60)))))
                .hasSize(2)
                .containsValue(new Amounts(-1, -60, 0));
        assertThat(differences(withdrawn("x", AT), withdrawn("y", AT.plusSeconds(60))))
                .as("with both of them it goes")
                .hasSize(2)
                .containsValue(new Amounts(-2, -120, -1));
    }

    @Test
    void anAgencyWhoseWorksCountForNoGrowthMeasuresNothing() {
        assertThat(Differences.ofPublications(List.of(withdrawn("x", AT))))
                .hasSize(2)
                .containsValue(new Amounts(-1, -60, 0));
    }
}
