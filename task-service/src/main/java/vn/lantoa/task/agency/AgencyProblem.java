package vn.lantoa.task.agency;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an agency. */
public enum AgencyProblem implements ProblemCode {
    AGENCY_NOT_FOUND(404),
    @BreachOf("agency_code_key")
    AGENCY_EXISTS(409),
    AGENCY_CODE_MISMATCH(400),
    AGENCY_PARENT_UNKNOWN(400),
    AGENCY_PARENT_CIRCULAR(400),
    AGENCY_PREDECESSOR_UNKNOWN(400),
    AGENCY_PREDECESSOR_CIRCULAR(400),
    AGENCY_VALIDITY_REVERSED(400),
    AGENCY_SUCCESSION_GAP(400);

    private final int status;

    AgencyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
