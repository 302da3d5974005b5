package vn.lantoa.reporting.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.work.MediaPlanMatch;
import vn.lantoa.reporting.reference.PlanEventReplica;
import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.scorecard.event.EventCard;
import vn.lantoa.reporting.scorecard.event.EventMedia;
import vn.lantoa.reporting.scorecard.event.EventOutput;
import vn.lantoa.reporting.scorecard.event.EventsPart;
import vn.lantoa.reporting.scorecard.funding.FundingPart;
import vn.lantoa.reporting.scorecard.objective.ObjectiveKpi;
import vn.lantoa.reporting.scorecard.steering.Steering;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.reporting.scorecard.PlanEventMother.DAY_AFTER;
import static vn.lantoa.reporting.scorecard.PlanEventMother.TEN_NEWS;
import static vn.lantoa.reporting.scorecard.PlanEventMother.agreed;
import static vn.lantoa.reporting.scorecard.PlanEventMother.event;
import static vn.lantoa.reporting.scorecard.PlanEventMother.undecided;

class PlanMeasuresTest {

    private static Map<String, ObjectiveKpi> measures(PlanEventReplica... events) {
        MediaPlanMatch match = new MediaPlanMatch(ChannelNames.NONE);
        EventOutput output = new EventOutput(
                EventMedia.of(4, 6, 0, 0L, 0), List.of(new EventOutput.Cell("NEWS", "Báo in", "vi", 4, 6)), null);
        EventsPart part = EventsPart.of(List.of(events).stream()
                .map(event -> EventCard.of(event, output, match, DAY_AFTER))
                .toList());
        PlanReplica plan = new PlanReplica(UUID.randomUUID(), 2024, "Kế hoạch mẫu", "ISSUED", List.of());
        Steering.OfPlan nothing = new Steering.OfPlan(List.of(), List.of(), List.of(), List.of(), List.of(), DAY_AFTER);
        return PlanMeasures.of(plan, List.of(), Map.of(), KpiPart.NONE, part, FundingPart.NONE, nothing);
    }

    @Test
    void whatWasAnnouncedOfACancelledEventIsNoResultOfThePlan() {
        Map<String, ObjectiveKpi> measures = measures(
                event("TOOK_PLACE", List.of(TEN_NEWS), agreed("ATHLETES")),
                event("CANCELLED", List.of(TEN_NEWS), agreed("ATHLETES"), undecided("TEAMS")));

        assertThat(measures.get("ATHLETES").value()).isEqualByComparingTo("9");
        assertThat(measures).doesNotContainKey("TEAMS");
        assertThat(measures.get("eventPlannedWorks").value()).isEqualByComparingTo("10");
        assertThat(measures.get("eventDeliveredWorks").value()).isEqualByComparingTo("4");
        assertThat(measures.get("events").value()).isEqualTo(new BigDecimal(2));
    }

    @Test
    void resultsOfEventsThatStandAddUpAndWaitForAChoice() {
        Map<String, ObjectiveKpi> measures = measures(
                event("TOOK_PLACE", List.of(), agreed("ATHLETES"), undecided("TEAMS")),
                event("CONFIRMED", List.of(), agreed("ATHLETES"), agreed("TEAMS")));

        assertThat(measures.get("ATHLETES").value()).isEqualByComparingTo("18");
        assertThat(measures.get("TEAMS").value()).isNull();
    }
}
