package vn.lantoa.reporting.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.ProgressMean;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * How far the tasks of a clause, or of a plan, are (rules.md §6).
 *
 * @param weighted the mean by weight, in percent with two decimals; null with a reason
 * @param simple the plain mean, in percent with two decimals; null with a reason
 * @param timePassed the mean by weight of the share of each task's time that has passed, in percent with two decimals
 */
@Schema(name = "ScorecardProgress")
public record ProgressPart(
        Light state,
        Cause reason,
        @Nullable BigDecimal weighted,
        @Nullable BigDecimal simple,
        @Nullable BigDecimal timePassed) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** @param live those that count on the day */
    public static ProgressPart of(List<PlanTask> live, LocalDate day) {
        if (live.isEmpty()) {
            return new ProgressPart(Light.UNKNOWN, Cause.NO_TASK, null, null, null);
        }
        ProgressMean progress = mean(live, PlanTask::percent);
        if (progress.isWeightless()) {
            return new ProgressPart(Light.UNKNOWN, Cause.ZERO_WEIGHT, null, progress.simple(), null);
        }
        ProgressMean time = mean(live, task -> timePassed(task, day));
        boolean inTime = progress.reaches(time);
        return new ProgressPart(
                inTime ? Light.GREEN : Light.AMBER,
                inTime ? Cause.IN_TIME : Cause.BEHIND_TIME,
                progress.byWeight(),
                progress.simple(),
                time.byWeight());
    }

    Verdict verdict() {
        return new Verdict(state, reason);
    }

    /**
     * In percent. A task without a start day has no course: nothing is expected of it before its due day has passed.
     */
    private static BigDecimal timePassed(PlanTask task, LocalDate day) {
        if (day.isAfter(task.dueOn())) {
            return ALL;
        }
        if (task.startOn() == null || !day.isAfter(task.startOn())) {
            return BigDecimal.ZERO;
        }
        long passed = ChronoUnit.DAYS.between(task.startOn(), day);
        long whole = ChronoUnit.DAYS.between(task.startOn(), task.dueOn()) + 1;
        return BigDecimal.valueOf(passed).multiply(ALL).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    private static ProgressMean mean(List<PlanTask> live, Function<PlanTask, BigDecimal> percent) {
        return ProgressMean.of(live.stream()
                .map(task -> new ProgressMean.Part(task.weight(), percent.apply(task)))
                .toList());
    }
}
