package vn.lantoa.task.proposal;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a row that is accepted as a task, or worth a look. */
public enum ProposalProblem implements ProblemCode {
    TASK_PROPOSAL_UNKNOWN(400),
    /** A warning only: the task is made without it. */
    TASK_PROPOSAL_UNRESOLVED(400);

    private final int status;

    ProposalProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
