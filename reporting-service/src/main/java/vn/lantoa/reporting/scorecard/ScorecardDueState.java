package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;

import vn.lantoa.reporting.reference.PlanTask;

/** The four states that a day gives a task (rules.md §6). */
public enum ScorecardDueState {
    DONE_ON_TIME,
    DONE_LATE,
    IN_PROGRESS,
    OVERDUE;

    static ScorecardDueState of(PlanTask task, LocalDate day) {
        if (task.doneOn() != null) {
            return task.doneOn().isAfter(task.dueOn()) ? DONE_LATE : DONE_ON_TIME;
        }
        return day.isAfter(task.dueOn()) ? OVERDUE : IN_PROGRESS;
    }
}
