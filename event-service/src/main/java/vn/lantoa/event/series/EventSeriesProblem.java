package vn.lantoa.event.series;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a series. */
public enum EventSeriesProblem implements ProblemCode {
    EVENT_SERIES_NOT_FOUND(404),
    @BreachOf("event_series_code_key")
    EVENT_SERIES_EXISTS(409),
    EVENT_SERIES_CODE_MISMATCH(400);

    private final int status;

    EventSeriesProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
