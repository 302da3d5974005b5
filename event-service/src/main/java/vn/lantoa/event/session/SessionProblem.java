package vn.lantoa.event.session;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with the sessions of an event. */
public enum SessionProblem implements ProblemCode {
    SESSION_TIMES_REVERSED(400),
    SESSION_OUTSIDE_EVENT(400),
    SESSIONS_TOO_MANY(409);

    private final int status;

    SessionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
