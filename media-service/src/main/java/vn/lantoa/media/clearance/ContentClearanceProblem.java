package vn.lantoa.media.clearance;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a clearance, or with naming one. */
public enum ContentClearanceProblem implements ProblemCode {
    CLEARANCE_NOT_FOUND(404),
    CLEARANCE_AGENCY_UNKNOWN(400),
    CLEARANCE_IN_FUTURE(400),
    CLEARANCE_CLASSIFIED(400),
    CLEARANCE_UNKNOWN(400),
    CLEARANCE_REVOKED(400),
    @BreachOf("content_clearance_key")
    CLEARANCE_EXISTS(409);

    private final int status;

    ContentClearanceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
