package vn.lantoa.task.progress.commitment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.task.history.KnownTask;

/** What came of a task that was promised for a period, or was added to it. */
public enum CommitmentOutcome {
    KEPT,
    LATE,
    PUSHED_OUT,
    DROPPED,
    BROKEN,
    OPEN,
    ADDED;

    /**
     * What came of a promise.
     *
     * @param promised the task as it was promised
     * @param now the task as it is; null where it is the plan's no more
     * @param doneOn the day it was finished; null while it is not
     * @param day the day that judges
     */
    static CommitmentOutcome of(
            KnownTask promised, @Nullable KnownTask now, @Nullable LocalDate doneOn, LocalDate day) {
        if (doneOn != null && !doneOn.isAfter(promised.dueOn())) {
            return KEPT;
        }
        if (now == null || !now.isLiveOn(day)) {
            return DROPPED;
        }
        if (now.dueOn().isAfter(promised.dueOn())) {
            return PUSHED_OUT;
        }
        if (doneOn != null) {
            return LATE;
        }
        return day.isAfter(promised.dueOn()) ? BROKEN : OPEN;
    }
}
