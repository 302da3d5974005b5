package vn.lantoa.media.correction.line;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a line of a correction, beyond what can be wrong with an item. */
public enum CorrectionLineProblem implements ProblemCode {
    CORRECTION_LINE_EMPTY(400),
    CORRECTION_LINE_AMBIGUOUS(400);

    private final int status;

    CorrectionLineProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
