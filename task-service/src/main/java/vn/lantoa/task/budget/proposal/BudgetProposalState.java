package vn.lantoa.task.budget.proposal;

import vn.lantoa.platform.web.state.Transitions;

/** What became of a proposal. */
public enum BudgetProposalState {
    REQUESTED,
    GRANTED,
    REFUSED;

    static final Transitions<BudgetProposalState> TRANSITIONS = Transitions.<BudgetProposalState>orElse(
                    BudgetProposalProblem.BUDGET_PROPOSAL_DECIDED)
            .allow(REQUESTED, GRANTED, REFUSED);
}
