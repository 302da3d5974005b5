package vn.lantoa.task.part.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.part.PlanPart;

/** A document that proposed to issue the plan. */
@Entity
class PlanProposal extends PlanPart<PlanProposalEntry, PlanProposalView> {

    private @Nullable String agency;
    private @Nullable String number;

    @Column(name = "proposed_on")
    private @Nullable LocalDate date;

    @ElementCollection
    @CollectionTable(name = "plan_proposal_file", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "ordinal")
    private List<ProposalFile> files = new ArrayList<>();

    protected PlanProposal() {}

    @Override
    public void replaceBy(PlanProposalEntry entry) {
        agency = entry.agency();
        number = entry.number();
        date = entry.date();
        files.clear();
        files.addAll(entry.files());
    }

    @Override
    public PlanProposalView view() {
        return new PlanProposalView(id(), planId(), clausePath(), agency, number, date, List.copyOf(files), meta());
    }
}
