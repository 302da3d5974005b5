package vn.lantoa.media.correction.effect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.content.ContentState;
import vn.lantoa.media.content.Genre;
import vn.lantoa.media.content.ItemCorrector.CorrectedItem;
import vn.lantoa.media.content.ItemCorrector.HeldItem;
import vn.lantoa.media.content.Purpose;
import vn.lantoa.media.field.FieldValues;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
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
        return new CorrectedItem(
                new HeldItem(new UUID(1, 1), 1, "x", DAY, before, false), after, false, new FieldValues());
    }

    private static EffectCell cell(ReportCalendar calendar, String month, Genre genre) {
        return new EffectCell(Period.parse(calendar, month).orElseThrow(), genre);
    }

    @Test
    void whatNoLongerCountsForGrowthMovesTheMeasureAlone() {
        assertThat(Differences.of(List.of(corrected(news("0.5"), news("0.51")))))
                .containsOnlyKeys(
                        cell(ReportCalendar.DECREE, "2024-03", Genre.NEWS),
                        cell(ReportCalendar.CALENDAR, "2024-03", Genre.NEWS))
                .containsValue(new Amounts(0, 0, -1));
    }

    @Test
    void anotherGenreMovesItFromOneFigureToAnother() {
        ContentState radio = state(Genre.RADIO_PROGRAMME, AT, Purpose.POLITICAL_TASK, "0", false);

        assertThat(Differences.of(List.of(corrected(news("0"), radio))))
                .containsEntry(cell(ReportCalendar.DECREE, "2024-03", Genre.NEWS), new Amounts(-1, -60, -1))
                .containsEntry(cell(ReportCalendar.DECREE, "2024-03", Genre.RADIO_PROGRAMME), new Amounts(1, 60, 60));
    }

    @Test
    void anotherDayMovesItInTheCalendarThatPartsTheTwo() {
        ContentState later =
                state(Genre.NEWS, Instant.parse("2024-03-14T17:30:00Z"), Purpose.POLITICAL_TASK, "0", false);

        assertThat(Differences.of(List.of(corrected(news("0"), later))))
                .containsOnlyKeys(
                        cell(ReportCalendar.DECREE, "2024-03", Genre.NEWS),
                        cell(ReportCalendar.DECREE, "2024-04", Genre.NEWS));
    }

    @Test
    void whatIsWithdrawnBeforeAndAfterMovesNothing() {
        ContentState before = state(Genre.NEWS, AT, Purpose.OTHER, "0", true);
        ContentState after = state(Genre.ARTICLE, AT, Purpose.POLITICAL_TASK, "0", true);

        assertThat(Differences.of(List.of(corrected(before, after)))).isEmpty();
    }
}
