package vn.lantoa.platform.testing.architecture.offender.feature;

import vn.lantoa.platform.web.problem.ProblemCode;

/** Problem codes under another name. */
enum BoatFault implements ProblemCode {
    BOAT_SUNK;

    @Override
    public int status() {
        return 409;
    }
}
