package vn.lantoa.event.event;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an event. */
public enum EventProblem implements ProblemCode {
    EVENT_NOT_FOUND(404),
    @BreachOf("event_code_key")
    EVENT_EXISTS(409),
    EVENT_CODE_MISMATCH(400),
    EVENT_DATES_REVERSED(400),
    EVENT_COUNTRY_REQUIRED(400),
    EVENT_COUNTRY_UNKNOWN(400),
    EVENT_SCOPE_MISMATCH(400),
    EVENT_SERIES_UNKNOWN(400),
    EVENT_EDITION_WITHOUT_SERIES(400),
    EVENT_EDITION_TAKEN(409),
    EVENT_LIST_REPEATED(400),
    EVENT_SESSIONS_OUTSIDE(409),
    EVENT_TRANSITION_ILLEGAL(409),
    EVENT_REASON_REQUIRED(400),
    EVENT_NOT_BEGUN(409);

    private final int status;

    EventProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
