package vn.lantoa.media.supply;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a supply of information. */
public enum InformationSupplyProblem implements ProblemCode {
    SUPPLY_NOT_FOUND(404),
    SUPPLY_IN_FUTURE(400),
    SUPPLY_MONTH_IN_FUTURE(400),
    SUPPLY_SUPPLIER_NOT_VALID(400),
    SUPPLY_URL_INVALID(400),
    SUPPLY_PRESS_AGENCY_UNKNOWN(400);

    private final int status;

    InformationSupplyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
