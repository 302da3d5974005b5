package vn.lantoa.media.correction;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a request about corrections. */
public enum CorrectionProblem implements ProblemCode {
    CORRECTION_NOT_FOUND(404),
    CORRECTION_OWN_WORK(403),
    CORRECTION_DECIDED(409),
    CORRECTION_ITEM_CHANGED(409),
    CORRECTION_LINES_REJECTED(409);

    private final int status;

    CorrectionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
