package vn.lantoa.boat;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

public enum BoatProblem implements ProblemCode {
    @BreachOf("boat_code_key")
    BOAT_CODE_TAKEN(409),
    @BreachOf("boat_seats")
    BOAT_SEATS_INVALID(400);

    private final int status;

    BoatProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
