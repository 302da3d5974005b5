package vn.lantoa.task.inbox;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for an inbox. */
public enum InboxProblem implements ProblemCode {
    INBOX_AGENCY_REQUIRED(400),
    INBOX_UNTIL_TOO_FAR(400);

    private final int status;

    InboxProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
