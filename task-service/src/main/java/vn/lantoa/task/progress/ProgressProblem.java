package vn.lantoa.task.progress;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a progress update. */
public enum ProgressProblem implements ProblemCode {
    PROGRESS_NOT_FOUND(404),
    PROGRESS_EVIDENCE_REQUIRED(400),
    PROGRESS_EVIDENCE_SOURCE(400),
    PROGRESS_EVIDENCE_URL(400),
    PROGRESS_ATTACHMENT_UNKNOWN(400),
    PROGRESS_ATTACHMENT_OF_OTHERS(400),
    PROGRESS_IN_FUTURE(400),
    /** A warning only: work may begin early and go on after it was due. */
    PROGRESS_OUTSIDE_TASK(400);

    private final int status;

    ProgressProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
