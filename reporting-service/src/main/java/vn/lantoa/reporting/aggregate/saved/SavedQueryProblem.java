package vn.lantoa.reporting.aggregate.saved;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a saved question; what it asks for is refused as {@code GET /aggregates} refuses it. */
public enum SavedQueryProblem implements ProblemCode {
    SAVED_QUERY_NOT_FOUND(404),
    @BreachOf("saved_query_code_key")
    SAVED_QUERY_EXISTS(409),
    SAVED_QUERY_CODE_MISMATCH(400),
    SAVED_QUERY_PERIOD_TWICE(400),
    SAVED_QUERY_OF_OTHERS(403);

    private final int status;

    SavedQueryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
