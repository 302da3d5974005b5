package vn.lantoa.media.press;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a press agency, or with acting for one. */
public enum PressAgencyProblem implements ProblemCode {
    PRESS_AGENCY_NOT_FOUND(404),
    @BreachOf("press_agency_code_key")
    PRESS_AGENCY_EXISTS(409),
    PRESS_AGENCY_CODE_MISMATCH(400),
    PRESS_AGENCY_PREDECESSOR_UNKNOWN(400),
    PRESS_AGENCY_PREDECESSOR_CIRCULAR(400),
    PRESS_AGENCY_VALIDITY_REVERSED(400),
    AGENCY_SUCCESSION_GAP(400),
    PRESS_AGENCY_REPORTER_ADDRESS(400),
    PRESS_AGENCY_TYPE_NOT_IN_FORCE(400),
    PRESS_AGENCY_PRACTICE_FIXED(400),
    PRESS_AGENCY_IS_PRACTICE(400),
    ON_BEHALF_OF_REQUIRED(400),
    PRESS_AGENCY_UNKNOWN(400),
    PRESS_AGENCY_NOT_REGISTERED(403),
    PRESS_AGENCY_NOT_VALID(403);

    private final int status;

    PressAgencyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
