package vn.lantoa.media.likeness;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for likely duplicates. */
public enum LikelyDuplicateProblem implements ProblemCode {
    DUPLICATES_RANGE_TOO_LONG(400);

    private final int status;

    LikelyDuplicateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
