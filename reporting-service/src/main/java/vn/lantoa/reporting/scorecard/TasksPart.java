package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * The tasks that serve a clause, or all of a plan.
 *
 * @param total those that count: cancelled ones do not
 * @param dueStates how many are in each state
 */
@Schema(name = "ScorecardTasks")
public record TasksPart(Light state, Cause reason, int total, Map<DueState, Long> dueStates) {

    /**
     * The part on some tasks.
     *
     * @param live those that count on the day
     * @param asked whether there should be one
     */
    static TasksPart of(List<PlanTask> live, boolean asked, LocalDate day) {
        Map<DueState, Long> states = new EnumMap<>(DueState.class);
        for (DueState state : DueState.values()) {
            states.put(state, 0L);
        }
        live.forEach(task -> states.merge(DueState.of(task.doneOn(), task.dueOn(), day), 1L, Long::sum));
        Verdict verdict = verdict(live, asked, states.getOrDefault(DueState.OVERDUE, 0L), day);
        return new TasksPart(verdict.state(), verdict.reason(), live.size(), states);
    }

    Verdict verdict() {
        return new Verdict(state, reason);
    }

    private static Verdict verdict(Collection<PlanTask> live, boolean asked, long overdue, LocalDate day) {
        if (live.isEmpty()) {
            return asked ? new Verdict(Light.RED, Cause.UNCOVERED) : new Verdict(Light.UNKNOWN, Cause.NO_TASK);
        }
        if (overdue > 0) {
            return new Verdict(Light.RED, Cause.TASK_OVERDUE);
        }
        boolean idle = live.stream().anyMatch(task -> isIdle(task, day));
        return idle ? new Verdict(Light.AMBER, Cause.TASK_NOT_BEGUN) : new Verdict(Light.GREEN, Cause.IN_TIME);
    }

    private static boolean isIdle(PlanTask task, LocalDate day) {
        return task.startOn() != null
                && task.startOn().isBefore(day)
                && task.percent().signum() == 0;
    }
}
