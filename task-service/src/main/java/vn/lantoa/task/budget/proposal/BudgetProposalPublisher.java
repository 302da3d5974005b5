package vn.lantoa.task.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.BudgetProposalChanged;

/** Publishes what is asked for, and what was decided. */
@ApplicationScoped
class BudgetProposalPublisher extends RecordPublisher<BudgetProposal, BudgetProposalChanged> {

    BudgetProposalPublisher(Outbox outbox, BudgetProposalRepository proposals) {
        super(
                BudgetProposalChanged.class,
                outbox,
                proposals,
                proposal -> proposal.id().toString(),
                RecordMapping.of(BudgetProposal.class, BudgetProposalChanged.class)::of);
    }
}
