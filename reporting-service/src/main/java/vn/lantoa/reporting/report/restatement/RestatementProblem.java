package vn.lantoa.reporting.report.restatement;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a restatement. */
public enum RestatementProblem implements ProblemCode {
    RESTATEMENT_NOT_FOUND(404),
    RESTATEMENT_NOT_SEALED(409),
    RESTATEMENT_NOT_SETTLED(409),
    RESTATEMENT_NOTHING_NEW(409);

    private final int status;

    RestatementProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
