package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.work.MediaPlanMatch;
import vn.lantoa.reporting.reference.PlanEventReplica;
import vn.lantoa.reporting.reference.PlanEventReplica.Figure;
import vn.lantoa.reporting.reference.PlanEventReplica.MediaPlanLine;
import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.scorecard.event.EventCard;
import vn.lantoa.reporting.scorecard.event.EventCoverage;
import vn.lantoa.reporting.scorecard.event.EventMedia;
import vn.lantoa.reporting.scorecard.event.EventOutput;
import vn.lantoa.reporting.scorecard.event.EventOutput.Cell;
import vn.lantoa.reporting.scorecard.event.EventResults;
import vn.lantoa.reporting.scorecard.event.EventsPart;
import vn.lantoa.reporting.scorecard.steering.Steering;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.lantoa.reporting.scorecard.PlanEventMother.DAY_AFTER;
import static vn.lantoa.reporting.scorecard.PlanEventMother.LAST_DAY;
import static vn.lantoa.reporting.scorecard.PlanEventMother.TEN_NEWS;
import static vn.lantoa.reporting.scorecard.PlanEventMother.agreed;
import static vn.lantoa.reporting.scorecard.PlanEventMother.event;
import static vn.lantoa.reporting.scorecard.PlanEventMother.planning;
import static vn.lantoa.reporting.scorecard.PlanEventMother.undecided;

class EventCardTest {

    private static final MediaPlanMatch MATCH = new MediaPlanMatch(ChannelNames.NONE);

    private static EventCard card(PlanEventReplica event, LocalDate day, Cell... cells) {
        return EventCard.of(event, new EventOutput(EventMedia.of(5, 7, 60, 900L, 4), List.of(cells), null), MATCH, day);
    }

    private static Cell news(long works) {
        return new Cell("NEWS", "Báo in", "vi", works, works + 2);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "PLANNED, 2024-03-31, NEUTRAL, EVENT_TO_COME",
        "CONFIRMED, 2024-03-30, NEUTRAL, EVENT_TO_COME",
        "CONFIRMED, 2024-04-01, AMBER, EVENT_OUTCOME_UNKNOWN",
        "RESCHEDULED, 2024-04-01, AMBER, EVENT_OUTCOME_UNKNOWN",
        "POSTPONED, 2024-03-01, AMBER, EVENT_POSTPONED",
        "CANCELLED, 2024-04-01, NEUTRAL, EVENT_CANCELLED",
        "TOOK_PLACE, 2024-04-01, AMBER, FIGURES_MISSING",
        "OF_TOMORROW, 2024-04-01, AMBER, EVENT_OUTCOME_UNKNOWN"
    })
    void withoutPlanAndFiguresItsStatusAndDaysDecide(String status, LocalDate day, Light state, Cause reason) {
        assertThat(card(event(status, List.of()), day).verdict()).isEqualTo(new Verdict(state, reason));
    }

    static Stream<Arguments> results() {
        return Stream.of(
                arguments("TOOK_PLACE", List.of(), Light.AMBER, Cause.FIGURES_MISSING),
                arguments("TOOK_PLACE", List.of(agreed("TEAMS")), Light.GREEN, Cause.FIGURES_STAND),
                arguments(
                        "TOOK_PLACE",
                        List.of(agreed("TEAMS"), undecided("ATHLETES")),
                        Light.AMBER,
                        Cause.FIGURE_NOT_CHOSEN),
                arguments("CONFIRMED", List.of(undecided("ATHLETES")), Light.AMBER, Cause.FIGURE_NOT_CHOSEN),
                arguments("CONFIRMED", List.of(agreed("TEAMS")), Light.NEUTRAL, Cause.NO_MARK),
                arguments("CONFIRMED", List.of(), Light.UNKNOWN, Cause.NO_FIGURE),
                arguments("CANCELLED", List.of(undecided("ATHLETES")), Light.NEUTRAL, Cause.EVENT_CANCELLED));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("results")
    void resultsAskForFiguresOnceHeldAndForAChoiceAlways(
            String status, List<Figure> figures, Light state, Cause reason) {
        PlanEventReplica event = event(status, List.of(), figures.toArray(Figure[]::new));

        assertThat(EventResults.of(event).verdict()).isEqualTo(new Verdict(state, reason));
    }

    @ParameterizedTest(name = "{0} works, {1}: {3}")
    @CsvSource({
        "0, 2024-03-31, NEUTRAL, COVERAGE_UNDER_WAY",
        "9, 2024-03-31, NEUTRAL, COVERAGE_UNDER_WAY",
        "0, 2024-04-01, RED, COVERAGE_MISSING",
        "9, 2024-04-01, AMBER, COVERAGE_BELOW_MINIMUM",
        "10, 2024-03-31, GREEN, COVERAGE_REACHED",
        "20, 2024-04-01, GREEN, COVERAGE_REACHED",
        "21, 2024-04-01, AMBER, COVERAGE_ABOVE_MAXIMUM"
    })
    void coverageIsHeldAgainstThePlanOnceTheLastDayHasPassed(int works, LocalDate day, Light state, Cause reason) {
        assertThat(card(planning(TEN_NEWS), day, news(works)).coverage().verdict())
                .isEqualTo(new Verdict(state, reason));
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, EVENT_CANCELLED", "POSTPONED, EVENT_POSTPONED"})
    void nothingIsExpectedOfAnEventWithoutDays(String status, Cause reason) {
        assertThat(card(event(status, List.of(TEN_NEWS)), DAY_AFTER).coverage().verdict())
                .isEqualTo(new Verdict(Light.NEUTRAL, reason));
    }

    @Test
    void aWorkCountsForTheMostTellingLineThatItFitsSoThatLinesAddUp() {
        EventCoverage coverage = card(
                        planning(
                                new MediaPlanLine("NEWS", null, null, 1, null),
                                TEN_NEWS,
                                new MediaPlanLine("NEWS", null, "Báo in", 5, null),
                                new MediaPlanLine(null, "en-GB", null, 1, null)),
                        DAY_AFTER,
                        news(10),
                        new Cell("NEWS", "Báo in", "fr", 5, 6),
                        new Cell("NEWS", null, "fr", 1, 1),
                        new Cell("ARTICLE", null, "en", 2, 3),
                        new Cell("VIDEO", "web", "vi", 40, 40))
                .coverage();

        assertThat(coverage.lines())
                .extracting(EventCoverage.Line::deliveredWorks)
                .containsExactly(1L, 10L, 5L, 2L);
        assertThat(coverage.plannedMinimum()).isEqualTo(17);
        assertThat(coverage.deliveredWorks()).isEqualTo(18);
        assertThat(coverage.deliveredPublications()).isEqualTo(22);
        assertThat(coverage.verdict()).isEqualTo(new Verdict(Light.GREEN, Cause.COVERAGE_REACHED));
    }

    @Test
    void theWorstLineIsTheCoveragesAndTheWorstPartTheEvents() {
        EventCard card = card(planning(TEN_NEWS, new MediaPlanLine("VIDEO", null, null, 1, null)), DAY_AFTER, news(15));

        assertThat(card.coverage().reason()).isEqualTo(Cause.COVERAGE_MISSING);
        assertThat(card.verdict()).isEqualTo(new Verdict(Light.RED, Cause.COVERAGE_MISSING));
    }

    @Test
    void anEventWithoutAMediaPlanIsNotJudgedByItsMedia() {
        EventCard card = card(planning(), DAY_AFTER, news(1));

        assertThat(card.coverage().verdict()).isEqualTo(new Verdict(Light.UNKNOWN, Cause.NO_MEDIA_PLAN));
        assertThat(card.media()).isEqualTo(EventMedia.of(5, 7, 60, 900L, 4));
        assertThat(card.verdict()).isEqualTo(new Verdict(Light.GREEN, Cause.EVENT_HELD));
    }

    @Test
    void aClauseShowsItsOwnEventsAndIsAsTheyAre() {
        EventsPart ofPlan = EventsPart.of(List.of(
                card(event("TOOK_PLACE", List.of()), DAY_AFTER), card(event("CANCELLED", List.of()), DAY_AFTER)));
        Steering.OfPlan nothing = new Steering.OfPlan(List.of(), List.of(), List.of(), List.of(), List.of(), LAST_DAY);
        ClauseCard serving = ClauseCard.of(
                new PlanReplica.Clause("II.3-1", null, false), List.of(), ContentPart.NONE, ofPlan, nothing);
        ClauseCard other = ClauseCard.of(
                new PlanReplica.Clause("II.3-2", null, false), List.of(), ContentPart.NONE, ofPlan, nothing);

        assertThat(serving.events().total()).isEqualTo(2);
        assertThat(serving.events().media().publications()).isEqualTo(14);
        assertThat(serving.reason()).isEqualTo(Cause.FIGURES_MISSING);
        assertThat(serving.says()).isTrue();
        assertThat(other.events()).isEqualTo(EventsPart.NONE);
        assertThat(other.says()).isFalse();
    }
}
