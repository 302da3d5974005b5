package vn.lantoa.task.budget.proposal;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a proposal of money. */
public enum BudgetProposalProblem implements ProblemCode {
    BUDGET_PROPOSAL_NOT_FOUND(404),
    BUDGET_PROPOSAL_PLAN_UNKNOWN(400),
    BUDGET_PROPOSAL_AGENCY_UNKNOWN(400),
    BUDGET_PROPOSAL_SOURCE_UNKNOWN(400),
    BUDGET_PROPOSAL_IN_FUTURE(400),
    BUDGET_PROPOSAL_DECIDED_EARLY(400),
    BUDGET_PROPOSAL_GRANTED_ABOVE(400),
    BUDGET_PROPOSAL_OWN_WORK(403),
    BUDGET_PROPOSAL_DECIDED(409);

    private final int status;

    BudgetProposalProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
