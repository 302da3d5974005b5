package vn.lantoa.reporting.report.seal;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with what is sealed, or keep a report from being sealed. */
public enum SealProblem implements ProblemCode {
    SNAPSHOT_NOT_FOUND(404),
    SEAL_KEY_MISSING(503),
    SEAL_KEY_CHANGED(503);

    private final int status;

    SealProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
