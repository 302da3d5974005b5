package vn.lantoa.task.calendar;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a report calendar. */
public enum CalendarProblem implements ProblemCode {
    CALENDAR_NOT_FOUND(404),
    CALENDAR_CODE_MISMATCH(400),
    CALENDAR_DUE_WITHIN_PERIOD(400),
    CALENDAR_DUE_TOO_SOON(400),
    CALENDAR_RULES_OVERLAP(400),
    CALENDAR_VALIDITY_REVERSED(400),
    CALENDAR_HOLIDAY_TWICE(400);

    private final int status;

    CalendarProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
