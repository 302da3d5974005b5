package vn.lantoa.reporting.scorecard.event;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.MediaPlanMatch;
import vn.lantoa.reporting.reference.PlanEventReplica;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * How one event stands.
 *
 * @param state the worst of its status, results and coverage that judges
 * @param reason that one's
 * @param type SPORT_EVENT, FESTIVAL, CONFERENCE or another of the event-service's types
 * @param nameEn null where it has none
 * @param status PLANNED, CONFIRMED, POSTPONED, RESCHEDULED, CANCELLED or TOOK_PLACE
 * @param startOn the first day
 * @param endOn the last day
 * @param host the agency that answers for it
 * @param series the code of its series; null outside a series
 * @param editionYear the year it counts for in its series; null outside a series
 * @param clausePaths the clauses it serves
 * @param media what the press published of it
 * @param coverage the same against its media plan
 * @param cost null where no budget line of the plan names it, or the card was kept before costs were told
 */
@Schema(name = "ScorecardEvent")
public record EventCard(
        String code,
        Light state,
        Cause reason,
        String type,
        String name,
        @Nullable String nameEn,
        String status,
        LocalDate startOn,
        LocalDate endOn,
        @Nullable String host,
        @Nullable String series,
        @Nullable Integer editionYear,
        List<String> clausePaths,
        EventResults results,
        EventMedia media,
        EventCoverage coverage,
        @Nullable EventCost cost) {

    public static EventCard of(PlanEventReplica event, EventOutput output, MediaPlanMatch match, LocalDate day) {
        EventResults results = EventResults.of(event);
        EventCoverage coverage = EventCoverage.of(event, output.cells(), match, day);
        Verdict worst = Verdict.worst(status(event, day), results.verdict(), coverage.verdict());
        return new EventCard(
                event.code(),
                worst.state(),
                worst.reason(),
                event.type(),
                event.name(),
                event.nameEn(),
                event.status(),
                event.startOn(),
                event.endOn(),
                event.host(),
                event.series(),
                event.editionYear(),
                event.clausePaths(),
                results,
                output.media(),
                coverage,
                output.cost());
    }

    public Verdict verdict() {
        return new Verdict(state, reason);
    }

    boolean stands() {
        return !PlanEventReplica.CANCELLED.equals(status);
    }

    private static Verdict status(PlanEventReplica event, LocalDate day) {
        if (event.isCancelled()) {
            return new Verdict(Light.NEUTRAL, Cause.EVENT_CANCELLED);
        }
        if (event.isPostponed()) {
            return new Verdict(Light.AMBER, Cause.EVENT_POSTPONED);
        }
        if (event.tookPlace()) {
            return new Verdict(Light.GREEN, Cause.EVENT_HELD);
        }
        return event.isOverOn(day)
                ? new Verdict(Light.AMBER, Cause.EVENT_OUTCOME_UNKNOWN)
                : new Verdict(Light.NEUTRAL, Cause.EVENT_TO_COME);
    }
}
