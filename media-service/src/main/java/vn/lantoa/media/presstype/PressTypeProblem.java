package vn.lantoa.media.presstype;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a version of a kind of press. */
public enum PressTypeProblem implements ProblemCode {
    PRESS_TYPE_NOT_FOUND(404),
    PRESS_TYPE_VALIDITY_REVERSED(400),
    @BreachOf("press_type_key")
    PRESS_TYPE_EXISTS(409);

    private final int status;

    PressTypeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
