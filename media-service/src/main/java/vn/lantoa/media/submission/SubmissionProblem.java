package vn.lantoa.media.submission;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a submission as a whole. */
public enum SubmissionProblem implements ProblemCode {
    SUBMISSION_NOT_FOUND(404),
    SUBMISSION_NOT_ATOMIC(400),
    SUBMISSION_TOO_LARGE_TO_BE_ATOMIC(413);

    private final int status;

    SubmissionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
