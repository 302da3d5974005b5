package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.reference.PlanEvent;

/**
 * What the press published of an event against its media plan (rules.md §8). A plan counts works, not their repetitions.
 *
 * @param plannedMinimum the sum of the lines' minimums
 * @param deliveredWorks works that fit any line, each once
 * @param deliveredPublications the same with every repetition
 * @param lines the lines of the media plan; a work counts for each that it fits
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

    static EventCoverage of(PlanEvent event, List<EventOutput.Cell> cells, LocalDate day) {
        List<EventOutput.Cell> fitting = cells.stream()
                .filter(cell -> event.mediaPlan().stream().anyMatch(cell::fits))
                .toList();
        List<Line> lines = event.mediaPlan().stream()
                .map(line -> line(event, line, cells, day))
                .toList();
        Verdict verdict = lines.isEmpty()
                ? new Verdict(Light.UNKNOWN, Cause.NO_MEDIA_PLAN)
                : Verdict.worst(lines.stream().map(Line::verdict).toArray(Verdict[]::new));
        return new EventCoverage(
                verdict.state(),
                verdict.reason(),
                event.mediaPlan().stream()
                        .mapToLong(PlanEvent.MediaPlanLine::minimum)
                        .sum(),
                sum(fitting, EventOutput.Cell::works),
                sum(fitting, EventOutput.Cell::publications),
                lines);
    }

    Verdict verdict() {
        return new Verdict(state, reason);
    }

    private static Line line(
            PlanEvent event, PlanEvent.MediaPlanLine planned, List<EventOutput.Cell> cells, LocalDate day) {
        List<EventOutput.Cell> fitting =
                cells.stream().filter(cell -> cell.fits(planned)).toList();
        long works = sum(fitting, EventOutput.Cell::works);
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
                sum(fitting, EventOutput.Cell::publications));
    }

    private static Verdict judge(PlanEvent event, PlanEvent.MediaPlanLine planned, long works, LocalDate day) {
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

    private static long sum(List<EventOutput.Cell> cells, ToLongFunction<EventOutput.Cell> figure) {
        return cells.stream().mapToLong(figure).sum();
    }
}
