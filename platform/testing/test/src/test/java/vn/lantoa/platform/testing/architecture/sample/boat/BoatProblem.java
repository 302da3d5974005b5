package vn.lantoa.platform.testing.architecture.sample.boat;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can go wrong with a boat. */
enum BoatProblem implements ProblemCode {
    BOAT_SUNK;

    @Override
    public int status() {
        return 409;
    }
}
