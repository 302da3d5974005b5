package vn.lantoa.platform.data.work;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** The four states that a day gives a task (rules.md §6). */
public enum DueState {
    /** hoàn thành đúng hạn */
    DONE_ON_TIME,
    /** hoàn thành quá hạn */
    DONE_LATE,
    /** chưa hoàn thành, trong hạn */
    IN_PROGRESS,
    /** chưa hoàn thành, quá hạn */
    OVERDUE;

    /**
     * The state of a task on a day.
     *
     * @param doneOn the day it was finished; null while it is not
     * @param dueOn the last day that is in time
     */
    public static DueState of(@Nullable LocalDate doneOn, LocalDate dueOn, LocalDate day) {
        if (doneOn != null) {
            return doneOn.isAfter(dueOn) ? DONE_LATE : DONE_ON_TIME;
        }
        return day.isAfter(dueOn) ? OVERDUE : IN_PROGRESS;
    }
}
