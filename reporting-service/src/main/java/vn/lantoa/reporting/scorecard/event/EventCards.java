package vn.lantoa.reporting.scorecard.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.MediaPlanMatch;
import vn.lantoa.reporting.reference.ListedChannelTable;
import vn.lantoa.reporting.reference.PlanEventReplica;
import vn.lantoa.reporting.reference.PlanEventTable;

/** Brings the events of a plan together with what the press published of them, in the caller's transaction. */
@ApplicationScoped
public class EventCards {

    private final PlanEventTable events;
    private final ListedChannelTable channels;
    private final EventMoneyTable money;
    private final EventMediaTable media;

    public EventCards(
            PlanEventTable events, ListedChannelTable channels, EventMoneyTable money, EventMediaTable media) {
        this.events = events;
        this.channels = channels;
        this.money = money;
        this.media = media;
    }

    /** The events of a plan on a day. */
    public EventsPart of(UUID planId, LocalDate day) {
        List<PlanEventReplica> found = events.of(planId);
        Map<String, EventMedia> published = media.of(codes(found));
        Map<String, List<EventOutput.Cell>> cells = media.cells(codes(
                found.stream().filter(event -> !event.mediaPlan().isEmpty()).toList()));
        Map<String, EventCost.Money> costs = money.of(planId, day);
        MediaPlanMatch match = new MediaPlanMatch(channels.names());
        return EventsPart.of(found.stream()
                .map(event -> EventCard.of(
                        event,
                        output(
                                published.getOrDefault(event.code(), EventMedia.NONE),
                                cells.getOrDefault(event.code(), List.of()),
                                costs.get(event.code())),
                        match,
                        day))
                .toList());
    }

    /** What the press published of an event against its media plan; empty when there is no such event. */
    public Optional<EventCoverage> coverageOf(String code, LocalDate day) {
        return events.find(code)
                .map(event -> EventCoverage.of(
                        event,
                        media.cells(List.of(code)).getOrDefault(code, List.of()),
                        new MediaPlanMatch(channels.names()),
                        day));
    }

    private static EventOutput output(EventMedia media, List<EventOutput.Cell> cells, EventCost.@Nullable Money money) {
        return new EventOutput(media, cells, money == null ? null : EventCost.of(money, media));
    }

    private static List<String> codes(List<PlanEventReplica> events) {
        return events.stream().map(PlanEventReplica::code).toList();
    }
}
