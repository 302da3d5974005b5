package vn.lantoa.task.progress.forecast;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a plan and its tasks will be finished at the pace of their updates.
 *
 * @param plan the plan as a whole, by its weighted progress
 * @param late how many tasks are expected to be late, or are: finished so, or over their due day
 * @param unknown how many tasks have no day, late or not
 * @param tasks those that count on the day, by due day
 */
@Schema(name = "PlanForecast")
public record PlanForecast(
        UUID planId, LocalDate asOf, Instant knownAt, Finish plan, long late, long unknown, List<OfTask> tasks) {

    /** Why no finish is told. */
    @Schema(name = "ForecastReason")
    public enum Reason {
        NO_TASK,
        ZERO_WEIGHT,
        TOO_FEW_UPDATES,
        NO_PROGRESS,
        TOO_SLOW
    }

    /**
     * The finish of the whole.
     *
     * @param percent how far it is, weighted; null where nothing counts
     * @param dueOn the last due day of its tasks
     * @param finishOn null with a reason
     * @param lateDays how many days after the due day; 0 in time
     */
    @Schema(name = "PlanFinish")
    public record Finish(
            @Nullable BigDecimal percent,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal perDay,
            @Nullable LocalDate finishOn,
            @Nullable Long lateDays,
            @Nullable Reason reason) {

        static Finish of(BigDecimal percent, LocalDate dueOn, Pace pace) {
            return new Finish(
                    percent, dueOn, pace.perDay(), pace.finishOn(), lateness(pace.finishOn(), dueOn), why(pace));
        }

        /** That of a plan whose tasks are all done. */
        static Finish done(BigDecimal percent, LocalDate dueOn, @Nullable BigDecimal perDay, LocalDate doneOn) {
            return new Finish(percent, dueOn, perDay, doneOn, lateness(doneOn, dueOn), null);
        }

        static Finish none(Reason reason) {
            return new Finish(null, null, null, null, null, reason);
        }
    }

    /**
     * The finish of a task.
     *
     * @param done whether it is finished: then finishOn is the day it was
     */
    @Schema(name = "TaskForecast")
    public record OfTask(
            UUID taskId,
            String title,
            String lead,
            LocalDate dueOn,
            BigDecimal percent,
            boolean done,
            @Nullable BigDecimal perDay,
            @Nullable LocalDate finishOn,
            @Nullable Long lateDays,
            @Nullable Reason reason) {

        /** Whether it is expected to be late, or is: what is over its due day is, also where no finish is told. */
        boolean isLateOn(LocalDate day) {
            return lateDays == null ? dueOn.isBefore(day) : lateDays > 0;
        }
    }

    static @Nullable Long lateness(@Nullable LocalDate finishOn, LocalDate dueOn) {
        return finishOn == null ? null : Math.max(0L, ChronoUnit.DAYS.between(dueOn, finishOn));
    }

    static @Nullable Reason why(Pace pace) {
        return pace.reason() == null ? null : Reason.valueOf(pace.reason().name());
    }
}
