package vn.lantoa.task.commitment;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a commitment. */
public enum CommitmentProblem implements ProblemCode {
    COMMITMENT_NOT_FOUND(404),
    COMMITMENT_TASK_UNKNOWN(400),
    COMMITMENT_TASK_FIXED(400),
    COMMITMENT_TASK_CANCELLED(409),
    COMMITMENT_AGENCY_UNKNOWN(400),
    COMMITMENT_EMPTY(400);

    private final int status;

    CommitmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
