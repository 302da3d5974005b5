package vn.lantoa.task.part.recipient;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a recipient of a plan. */
public enum RecipientProblem implements ProblemCode {
    RECIPIENT_NOT_FOUND(404),
    RECIPIENT_AGENCY_UNKNOWN(400),
    RECIPIENT_AGENCY_OR_GROUP(400),
    RECIPIENT_IN_FUTURE(400),
    RECIPIENT_ACK_BEFORE_SENT(400),
    RECIPIENT_NOT_SENT(409);

    private final int status;

    RecipientProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
