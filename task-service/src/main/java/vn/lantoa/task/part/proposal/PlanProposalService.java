package vn.lantoa.task.part.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.attachment.AttachmentService;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.part.PartKind;
import vn.lantoa.task.part.PlanPartService;
import vn.lantoa.task.part.reading.PlanProposalReader;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.reading.ReadPlanParts;
import vn.lantoa.task.proposal.reading.AgencyNames;
import vn.lantoa.task.proposal.reading.PlanAgencies;

/** Keeps on which proposals plans were issued. */
@ApplicationScoped
public class PlanProposalService extends PlanPartService<PlanProposal, PlanProposalEntry, PlanProposalView>
        implements ReadPlanParts {

    private static final PartKind KIND = new PartKind("proposals", PlanProposalProblem.PLAN_PROPOSAL_NOT_FOUND);

    private final AgencyService agencies;
    private final PlanAgencies names;
    private final AttachmentService attachments;
    private final Clock clock;

    PlanProposalService(
            PlanProposalRepository proposals,
            PlanService plans,
            AgencyService agencies,
            PlanAgencies names,
            AttachmentService attachments,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        super(KIND, PlanProposal::new, proposals, plans, preconditions, audit);
        this.agencies = agencies;
        this.names = names;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public void keep(UUID planId, PlanDocument document) {
        List<PlanProposalReader.Named> named = PlanProposalReader.in(document.clauses());
        AgencyNames register = named.isEmpty() ? AgencyNames.of(Map.of()) : names.of(hold(planId));
        int place = 0;
        for (PlanProposalReader.Named one : named) {
            String agency = one.proposer(register).orElse(null);
            PlanProposalEntry entry = new PlanProposalEntry(agency, one.number(), one.date(), List.of());
            keepRead(planId, ++place, one.path(), entry);
        }
    }

    @Override
    protected void check(PlanView plan, PlanProposalEntry entry) {
        Problem.Collector faults = new Problem.Collector();
        String agency = entry.agency();
        LocalDate date = entry.date();
        boolean empty = agency == null && entry.number() == null && date == null;
        faults.inBodyIf(empty, "number", PlanProposalProblem.PLAN_PROPOSAL_EMPTY);
        if (agency != null) {
            boolean unknown = !agencies.unknown(List.of(agency)).isEmpty();
            faults.inBodyIf(unknown, "agency", PlanProposalProblem.PLAN_PROPOSAL_AGENCY_UNKNOWN, agency);
        }
        if (date != null) {
            LocalDate last = plan.issuedOn() == null ? BusinessTime.today(clock) : plan.issuedOn();
            faults.inBodyIf(date.isAfter(last), "date", PlanProposalProblem.PLAN_PROPOSAL_AFTER_PLAN, date, last);
        }
        for (int i = 0; i < entry.files().size(); i++) {
            check(entry.files().get(i), "files[" + i + "]", faults);
        }
        faults.raise();
    }

    private void check(ProposalFile file, String field, Problem.Collector faults) {
        UUID attachment = file.attachmentId();
        if (!file.namesOneSource()) {
            faults.inBody(field, PlanProposalProblem.PLAN_PROPOSAL_FILE_SOURCE);
        } else if (attachment != null) {
            boolean unknown = attachments.find(List.of(attachment)).isEmpty();
            faults.inBodyIf(
                    unknown, field + ".attachmentId", PlanProposalProblem.PLAN_PROPOSAL_FILE_UNKNOWN, attachment);
        } else {
            faults.inBodyIf(file.linksNowhere(), field + ".url", PlanProposalProblem.PLAN_PROPOSAL_FILE_URL);
        }
    }
}
