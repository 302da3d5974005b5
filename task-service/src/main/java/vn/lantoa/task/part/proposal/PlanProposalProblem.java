package vn.lantoa.task.part.proposal;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a proposal of a plan. */
public enum PlanProposalProblem implements ProblemCode {
    PLAN_PROPOSAL_NOT_FOUND(404),
    PLAN_PROPOSAL_EMPTY(400),
    PLAN_PROPOSAL_AGENCY_UNKNOWN(400),
    PLAN_PROPOSAL_AFTER_PLAN(400),
    PLAN_PROPOSAL_FILE_SOURCE(400),
    PLAN_PROPOSAL_FILE_URL(400),
    PLAN_PROPOSAL_FILE_UNKNOWN(400);

    private final int status;

    PlanProposalProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
