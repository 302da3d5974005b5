package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.reference.PlanEventReplica;

/**
 * What the press published of an event against its media plan (rules.md §8). A plan counts works, not their repetitions.
 *
 * @param plannedMinimum the sum of the lines' minimums
 * @param deliveredWorks works that fit a line
 * @param deliveredPublications publications that do, with every repetition
 * @param lines the lines of the media plan; what fits several counts for the most telling one, so they add up
 */
@Schema(name = "ScorecardEventCoverage")
public record EventCoverage(
        @Schema(required = true) Light state,
        @Schema(required = true) Cause reason,
        @Schema(required = true) long plannedMinimum,
        @Schema(required = true) long deliveredWorks,
        @Schema(required = true) long deliveredPublications,
        @Schema(required = true) List<Line> lines) {

    /**
     * A line of the media plan and what came of it.
     *
     * @param genre null for any
     * @param language null for any; those that share its primary subtag are the same
     * @param channel null for any
     * @param minimum at least so many works
     * @param maximum at most so many; null without a bound
     */
    @Schema(name = "ScorecardEventCoverageLine")
    public record Line(
            @Schema(required = true) Light state,
            @Schema(required = true) Cause reason,
            @Schema(nullable = true) String genre,
            @Schema(nullable = true) String language,
            @Schema(nullable = true) String channel,
            @Schema(required = true) int minimum,
            @Schema(nullable = true) Integer maximum,
            @Schema(required = true) long deliveredWorks,
            @Schema(required = true) long deliveredPublications) {

        Verdict verdict() {
            return new Verdict(state, reason);
        }
    }

    static EventCoverage of(PlanEventReplica event, List<EventOutput.Cell> cells, LocalDate day) {
        Map<Integer, List<EventOutput.Cell>> delivered =
                cells.stream().collect(Collectors.groupingBy(cell -> cell.lineOf(event.mediaPlan())));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < event.mediaPlan().size(); i++) {
            lines.add(line(event, event.mediaPlan().get(i), delivered.getOrDefault(i, List.of()), day));
        }
        Verdict verdict = lines.isEmpty()
                ? new Verdict(Light.UNKNOWN, Cause.NO_MEDIA_PLAN)
                : Verdict.worst(lines.stream().map(Line::verdict).toArray(Verdict[]::new));
        return new EventCoverage(
                verdict.state(),
                verdict.reason(),
                sum(lines, Line::minimum),
                sum(lines, Line::deliveredWorks),
                sum(lines, Line::deliveredPublications),
                lines);
    }

    Verdict verdict() {
        return new Verdict(state, reason);
    }

    private static Line line(
            PlanEventReplica event,
            PlanEventReplica.MediaPlanLine planned,
            List<EventOutput.Cell> delivered,
            LocalDate day) {
        long works = sum(delivered, EventOutput.Cell::works);
        Verdict verdict = judge(event, planned, works, day);
        return new Line(
                verdict.state(),
                verdict.reason(),
                planned.genre(),
                planned.language(),
                planned.channel(),
                planned.minimum(),
                planned.maximum(),
                works,
                sum(delivered, EventOutput.Cell::publications));
    }

    private static Verdict judge(
            PlanEventReplica event, PlanEventReplica.MediaPlanLine planned, long works, LocalDate day) {
        if (event.isCancelled()) {
            return new Verdict(Light.NEUTRAL, Cause.EVENT_CANCELLED);
        }
        if (planned.maximum() != null && works > planned.maximum()) {
            return new Verdict(Light.AMBER, Cause.COVERAGE_ABOVE_MAXIMUM);
        }
        if (works >= planned.minimum()) {
            return new Verdict(Light.GREEN, Cause.COVERAGE_REACHED);
        }
        if (event.isPostponed()) {
            return new Verdict(Light.NEUTRAL, Cause.EVENT_POSTPONED);
        }
        if (!event.isOverOn(day)) {
            return new Verdict(Light.NEUTRAL, Cause.COVERAGE_UNDER_WAY);
        }
        return works == 0
                ? new Verdict(Light.RED, Cause.COVERAGE_MISSING)
                : new Verdict(Light.AMBER, Cause.COVERAGE_BELOW_MINIMUM);
    }

    private static <T> long sum(List<T> parts, ToLongFunction<T> figure) {
        return parts.stream().mapToLong(figure).sum();
    }
}
