package vn.lantoa.reporting.scorecard.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.MediaPlanMatch;
import vn.lantoa.reporting.reference.PlanEventReplica;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * What the press published of an event against its media plan (rules.md §8). A plan counts works, not their
 * repetitions.
 *
 * @param plannedMinimum the sum of the lines' minimums
 * @param deliveredWorks works that fit a line
 * @param deliveredPublications publications that do, with every repetition
 * @param lines the lines of the media plan; what fits several counts for the most specific one, so they add up
 */
@Schema(name = "ScorecardEventCoverage")
public record EventCoverage(
        Light state,
        Cause reason,
        long plannedMinimum,
        long deliveredWorks,
        long deliveredPublications,
        List<Line> lines) {

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
            Light state,
            Cause reason,
            @Nullable String genre,
            @Nullable String language,
            @Nullable String channel,
            int minimum,
            @Nullable Integer maximum,
            long deliveredWorks,
            long deliveredPublications) {

        Verdict verdict() {
            return new Verdict(state, reason);
        }
    }

    static EventCoverage of(PlanEventReplica event, List<EventOutput.Cell> cells, MediaPlanMatch match, LocalDate day) {
        Map<OptionalInt, List<EventOutput.Cell>> delivered =
                cells.stream().collect(Collectors.groupingBy(cell -> match.lineOf(event.mediaPlan(), cell)));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < event.mediaPlan().size(); i++) {
            lines.add(line(event, event.mediaPlan().get(i), delivered.getOrDefault(OptionalInt.of(i), List.of()), day));
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

    public Verdict verdict() {
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
