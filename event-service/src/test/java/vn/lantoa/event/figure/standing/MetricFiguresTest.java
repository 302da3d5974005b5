package vn.lantoa.event.figure.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.figure.ChoiceView;
import vn.lantoa.event.figure.FigureView;
import vn.lantoa.event.figure.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.event.figure.standing.FigureMother.choosing;
import static vn.lantoa.event.figure.standing.FigureMother.exactly;
import static vn.lantoa.event.figure.standing.FigureMother.onDay;
import static vn.lantoa.event.figure.standing.FigureMother.recordedEarlier;
import static vn.lantoa.event.figure.standing.FigureMother.says;

class MetricFiguresTest {

    private final FigureView paper = exactly("55", "Báo mẫu A");
    private final FigureView organiser = says(Qualifier.MORE_THAN, "60", "Ban tổ chức");
    private final FigureView broadcaster = exactly("70", "Đài mẫu B");

    @Test
    void whatOneSourceSaysStands() {
        MetricFigures metric = new MetricFigures(List.of(paper), List.of());

        assertThat(metric.state()).isEqualTo(FigureState.AGREED);
        assertThat(metric.standing()).contains(paper);
        assertThat(metric.conflict()).isFalse();
        assertThat(metric.footnote()).isNull();
    }

    @Test
    void sourcesThatSayTheSameAgreeHoweverTheyWriteIt() {
        MetricFigures metric = new MetricFigures(List.of(paper, exactly("55.0", "Đài mẫu B")), List.of());

        assertThat(metric.state()).isEqualTo(FigureState.AGREED);
        assertThat(metric.standing()).contains(paper);
    }

    @Test
    void theSameNumberMeantOtherwiseIsAnotherWord() {
        MetricFigures metric = new MetricFigures(List.of(exactly("60", "Báo mẫu A"), organiser), List.of());

        assertThat(metric.conflict()).isTrue();
        assertThat(metric.state()).isEqualTo(FigureState.UNDECIDED);
    }

    @Test
    void sourcesThatDifferLeaveNothingStandingUntilSomebodyChooses() {
        MetricFigures metric = new MetricFigures(List.of(paper, organiser, broadcaster), List.of());

        assertThat(metric.state()).isEqualTo(FigureState.UNDECIDED);
        assertThat(metric.standing()).isEmpty();
        assertThat(metric.lowest()).isEqualByComparingTo("55");
        assertThat(metric.highest()).isEqualByComparingTo("70");
        assertThat(metric.told().value()).isNull();
        assertThat(metric.told().figureId()).isNull();
        assertThat(metric.told().conflicting()).isEqualTo(3);
    }

    @Test
    void theLastChoiceStandsAndTheOthersGoIntoTheFootnote() {
        MetricFigures metric = new MetricFigures(
                List.of(paper, organiser, broadcaster),
                List.of(choosing(1, paper, "Số đầu tiên"), choosing(2, organiser, "Số của ban tổ chức")));

        assertThat(metric.state()).isEqualTo(FigureState.CHOSEN);
        assertThat(metric.standing()).contains(organiser);
        assertThat(metric.differing()).containsExactly(paper, broadcaster);
        assertThat(metric.told())
                .returns("Số của ban tổ chức", EventChanged.Figure::reason)
                .returns("MORE_THAN", EventChanged.Figure::qualifier)
                .returns(3, EventChanged.Figure::assertions)
                .returns(2, EventChanged.Figure::conflicting);
        assertThat(metric.view().footnote().vi())
                .startsWith("Nguồn khác: 55 (Báo mẫu A")
                .contains("; 70 (Đài mẫu B");
        assertThat(metric.view().choices()).hasSize(2);
    }

    @Test
    void aNewWordAfterTheChoiceJoinsTheOthersAndOverturnsNothing() {
        MetricFigures metric = new MetricFigures(
                List.of(paper, organiser, exactly("99", "Nguồn muộn")), List.of(choosing(1, paper, "Đã kiểm")));

        assertThat(metric.standing()).contains(paper);
        assertThat(metric.differing()).hasSize(2);
    }

    /** rules.md §8: a source's later assertion stands in the place of its earlier one. */
    @Test
    void whatASourceSaysLaterStandsInThePlaceOfWhatItSaidBefore() {
        FigureView later = exactly("70", "báo  MẪU a");
        MetricFigures metric = new MetricFigures(List.of(paper, broadcaster, later), List.of());

        assertThat(metric.state()).isEqualTo(FigureState.AGREED);
        assertThat(metric.standing()).contains(later);
        assertThat(metric.footnote()).isNull();
        assertThat(metric.lowest()).isEqualByComparingTo("70");
        assertThat(metric.told().conflicting()).isZero();
        assertThat(metric.view().assertions()).containsExactly(paper, broadcaster, later);
        assertThat(metric.isReplaced(paper.id())).isTrue();
        assertThat(metric.isReplaced(later.id())).isFalse();
    }

    @Test
    void whatASourceSaidOfAnEarlierDayReplacesNothing() {
        FigureView before = onDay(exactly("50", "Báo mẫu A"), paper.assertedOn().minusDays(1));

        assertThat(new MetricFigures(List.of(paper, before), List.of()).standing())
                .contains(paper);
    }

    @Test
    void aChosenSourceStandsWithWhatItSaysByNow() {
        FigureView later = exactly("58", "Báo mẫu A");
        MetricFigures metric =
                new MetricFigures(List.of(paper, organiser, later), List.of(choosing(1, paper, "Nguồn đã kiểm")));

        assertThat(metric.standing()).contains(later);
        assertThat(metric.differing()).containsExactly(organiser);
    }

    /** It was there to be chosen, too, and was not: the reason is one of the figure before. */
    @Test
    void whatASourceHadSaidWhenAnEarlierFigureOfItsWasChosenTakesNothingOver() {
        FigureView passedOver = recordedEarlier(exactly("58", "Báo mẫu A"));
        List<ChoiceView> choices = List.of(choosing(1, paper, "Số đã kiểm"));

        MetricFigures metric = new MetricFigures(List.of(paper, organiser, passedOver), choices);
        assertThat(metric.standing()).contains(paper);
        assertThat(metric.differing()).containsExactly(passedOver, organiser);

        FigureView later = exactly("59", "Báo mẫu A");
        assertThat(new MetricFigures(List.of(paper, passedOver, later), choices).standing())
                .contains(later);
    }

    @Test
    void eachMetricHasItsOwnWordsAndChoices() {
        FigureView teams = new FigureView(
                UUID.randomUUID(),
                paper.eventCode(),
                "TEAMS",
                BigDecimal.TEN,
                Qualifier.EXACT,
                "team",
                "Ban tổ chức",
                paper.assertedOn(),
                null,
                paper.recordedAt(),
                "host");

        List<MetricFigures> metrics =
                MetricFigures.of(List.of(paper, teams, broadcaster), List.of(choosing(1, broadcaster, "Mới nhất")));

        assertThat(metrics).extracting(MetricFigures::metric).containsExactly("ATHLETES", "TEAMS");
        assertThat(metrics.get(0).assertions()).containsExactly(paper, broadcaster);
        assertThat(metrics.get(0).state()).isEqualTo(FigureState.CHOSEN);
        assertThat(metrics.get(1).state()).isEqualTo(FigureState.AGREED);
    }
}
