package vn.lantoa.media.partnership;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an agreement. */
public enum PartnershipProblem implements ProblemCode {
    PARTNERSHIP_NOT_FOUND(404),
    PARTNERSHIP_AGENCY_REQUIRED(400),
    PARTNERSHIP_PARTNER_REQUIRED(400),
    PARTNERSHIP_AGENCY_UNKNOWN(400),
    PARTNERSHIP_AGENCY_NOT_VALID(400),
    PARTNERSHIP_COUNTRY_REQUIRED(400),
    PARTNERSHIP_COUNTRY_UNKNOWN(400),
    PARTNERSHIP_VALIDITY_REVERSED(400),
    PARTNERSHIP_FIXED(400),
    PARTNERSHIP_ORDER_OUTSIDE(409),
    PARTNERSHIP_OUTPUT_OUTSIDE(409),
    PARTNERSHIP_PARTNER_HAS_OUTPUTS(409);

    private final int status;

    PartnershipProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
