package vn.lantoa.task.reminder;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a reminder. */
public enum ReminderProblem implements ProblemCode {
    REMINDER_NOT_FOUND(404),
    REMINDER_TARGET_REQUIRED(400),
    REMINDER_TARGET_TWICE(400),
    REMINDER_TASK_UNKNOWN(400),
    REMINDER_AGENCY_UNKNOWN(400),
    REMINDER_TASK_DONE(409),
    REMINDER_PLAN_CLOSED(409),
    REMINDER_LEVEL_SKIPPED(409),
    REMINDER_ANSWERED(409);

    private final int status;

    ReminderProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
