package vn.lantoa.reporting.bridge;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for the bridge between the calendars. */
public enum CalendarBridgeProblem implements ProblemCode {
    CALENDAR_BRIDGE_PERIOD_REQUIRED(400),
    CALENDAR_BRIDGE_PERIOD_INVALID(400),
    CALENDAR_BRIDGE_AGENCY_UNKNOWN(400);

    private final int status;

    CalendarBridgeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
