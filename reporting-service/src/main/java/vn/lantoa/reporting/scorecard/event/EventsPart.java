package vn.lantoa.reporting.scorecard.event;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * The events of a plan, or those that serve a clause.
 *
 * @param state the worst of the events that judge
 * @param total how many there are, with those that are cancelled
 * @param media what the press published of all of them
 * @param events by their first day
 */
@Schema(name = "ScorecardEvents")
public record EventsPart(Light state, Cause reason, int total, EventMedia media, List<EventCard> events) {

    public static final EventsPart NONE = of(List.of());

    public static EventsPart of(List<EventCard> events) {
        Verdict worst = events.isEmpty()
                ? Verdict.NOT_RECORDED
                : Verdict.worst(events.stream().map(EventCard::verdict).toArray(Verdict[]::new));
        EventMedia media = EventMedia.sum(events.stream().map(EventCard::media).toList());
        return new EventsPart(worst.state(), worst.reason(), events.size(), media, events);
    }

    /** The part of the events that serve that clause. */
    public EventsPart serving(String clausePath) {
        return of(events.stream()
                .filter(event -> event.clausePaths().contains(clausePath))
                .toList());
    }

    /** Those that were not cancelled: only they have results and a media plan to fill. */
    public List<EventCard> standing() {
        return events.stream().filter(EventCard::stands).toList();
    }

    public Verdict verdict() {
        return new Verdict(state, reason);
    }
}
