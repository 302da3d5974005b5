package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.reference.PlanEventReplica;

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
 */
@Schema(name = "ScorecardEvent")
public record EventCard(
        @Schema(required = true) String code,
        @Schema(required = true) Light state,
        @Schema(required = true) Cause reason,
        @Schema(required = true) String type,
        @Schema(required = true) String name,
        @Schema(nullable = true) String nameEn,
        @Schema(required = true) String status,
        @Schema(required = true) LocalDate startOn,
        @Schema(required = true) LocalDate endOn,
        @Schema(nullable = true) String host,
        @Schema(nullable = true) String series,
        @Schema(nullable = true) Integer editionYear,
        @Schema(required = true) List<String> clausePaths,
        @Schema(required = true) EventResults results,
        @Schema(required = true) EventMedia media,
        @Schema(required = true) EventCoverage coverage) {

    static EventCard of(PlanEventReplica event, EventOutput output, LocalDate day) {
        EventResults results = EventResults.of(event);
        EventCoverage coverage = EventCoverage.of(event, output.cells(), day);
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
                coverage);
    }

    Verdict verdict() {
        return new Verdict(state, reason);
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
