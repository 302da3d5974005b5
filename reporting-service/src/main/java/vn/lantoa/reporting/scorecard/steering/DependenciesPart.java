package vn.lantoa.reporting.scorecard.steering;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * What the tasks of a clause, or of a plan, wait for on a day.
 *
 * @param dependencies how many times a live task waits for another
 * @param openPredecessors tasks that others wait for and that are not done, each once
 * @param latePredecessors those of them whose due day has passed
 * @param late these, the longest first
 */
@Schema(name = "ScorecardDependencies")
public record DependenciesPart(
        Light state,
        Cause reason,
        int dependencies,
        int openPredecessors,
        int latePredecessors,
        List<LatePredecessor> late) {

    private static final Comparator<LatePredecessor> LONGEST_FIRST = Comparator.comparing(LatePredecessor::dueOn)
            .thenComparing(one -> one.taskId().toString());

    /**
     * A task that is late and that others wait for.
     *
     * @param daysLate from its due day on
     * @param holdsUp the tasks that wait for it
     */
    @Schema(name = "ScorecardLatePredecessor")
    public record LatePredecessor(UUID taskId, LocalDate dueOn, long daysLate, List<UUID> holdsUp) {}

    static DependenciesPart of(List<TaskDependency> all, LocalDate day) {
        long open = all.stream()
                .filter(one -> one.isOpenOn(day))
                .map(TaskDependency::predecessor)
                .distinct()
                .count();
        List<LatePredecessor> late = all.stream()
                .filter(one -> one.isLateOn(day))
                .collect(Collectors.groupingBy(TaskDependency::predecessor))
                .values()
                .stream()
                .map(ofOne -> late(ofOne, day))
                .sorted(LONGEST_FIRST)
                .toList();
        Verdict verdict = verdict(all.isEmpty(), late.isEmpty());
        return new DependenciesPart(verdict.state(), verdict.reason(), all.size(), (int) open, late.size(), late);
    }

    public Verdict verdict() {
        return new Verdict(state, reason);
    }

    /** @param waiting that which waits for one task */
    private static LatePredecessor late(List<TaskDependency> waiting, LocalDate day) {
        TaskDependency any = waiting.get(0);
        List<UUID> holdsUp = waiting.stream()
                .map(TaskDependency::waiting)
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        return new LatePredecessor(any.predecessor(), any.dueOn(), ChronoUnit.DAYS.between(any.dueOn(), day), holdsUp);
    }

    private static Verdict verdict(boolean isFree, boolean isInTime) {
        if (isFree) {
            return new Verdict(Light.NEUTRAL, Cause.NO_DEPENDENCY);
        }
        return isInTime
                ? new Verdict(Light.GREEN, Cause.PREDECESSORS_IN_TIME)
                : new Verdict(Light.AMBER, Cause.PREDECESSOR_LATE);
    }
}
