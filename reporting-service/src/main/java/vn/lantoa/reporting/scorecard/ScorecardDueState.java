package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.reference.PlanTask;

/** The four states that a day gives a task (rules.md §6). */
@Schema(name = "DueState")
public enum ScorecardDueState {
    DONE_ON_TIME,
    DONE_LATE,
    IN_PROGRESS,
    OVERDUE;

    public static ScorecardDueState of(PlanTask task, LocalDate day) {
        if (task.doneOn() != null) {
            return task.doneOn().isAfter(task.dueOn()) ? DONE_LATE : DONE_ON_TIME;
        }
        return day.isAfter(task.dueOn()) ? OVERDUE : IN_PROGRESS;
    }
}
