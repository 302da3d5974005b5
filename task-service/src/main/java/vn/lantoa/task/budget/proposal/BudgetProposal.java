package vn.lantoa.task.budget.proposal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.problem.Problem;

/** Money that an agency asked for, and what was decided. */
@Entity
class BudgetProposal extends StoredRecord {

    private static final RecordMapping<BudgetProposal, BudgetProposalView> VIEW =
            RecordMapping.of(BudgetProposal.class, BudgetProposalView.class);

    private UUID planId;
    private String agency;
    private String title;
    private int fiscalYear;
    private @Nullable String sourceCode;
    private long amountVnd;
    private LocalDate proposedOn;
    private @Nullable String document;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private BudgetProposalState state = BudgetProposalState.REQUESTED;

    private @Nullable Long grantedVnd;
    private @Nullable String decision;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decidedBy;

    @Column(insertable = false, updatable = false)
    private @Nullable String search;

    protected BudgetProposal() {}

    BudgetProposal(NewBudgetProposal entry) {
        planId = entry.planId();
        agency = entry.agency();
        title = entry.title();
        fiscalYear = entry.fiscalYear();
        sourceCode = entry.sourceCode();
        amountVnd = entry.amountVnd();
        proposedOn = entry.proposedOn();
        document = entry.document();
        note = entry.note();
    }

    /** @throws Problem 403 when they made the proposal themselves */
    void requireOther(String by) {
        if (by.equals(createdBy())) {
            throw Problem.of(BudgetProposalProblem.BUDGET_PROPOSAL_OWN_WORK, by);
        }
    }

    /** Notes what was decided, by whom; nothing granted is a refusal. */
    void decide(NewBudgetDecision word, String by) {
        BudgetProposalState next = word.grantedVnd() == 0 ? BudgetProposalState.REFUSED : BudgetProposalState.GRANTED;
        BudgetProposalState.TRANSITIONS.requireStep(state, next);
        state = next;
        grantedVnd = word.grantedVnd();
        decision = word.decision();
        decidedOn = word.decidedOn();
        decidedBy = by;
    }

    BudgetProposalView view() {
        return VIEW.of(this);
    }
}
