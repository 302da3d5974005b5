package vn.lantoa.task.budget.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.agency.directory.OwnAgencies;
import vn.lantoa.task.budget.ledger.BudgetPlans;
import vn.lantoa.task.budget.source.FundingSourceService;

/** Takes proposals of money, and what was decided on them by somebody else. */
@ApplicationScoped
@Transactional
public class BudgetProposalService {

    private final BudgetProposalRepository proposals;
    private final BudgetPlans plans;
    private final AgencyService agencies;
    private final OwnAgencies own;
    private final FundingSourceService sources;
    private final Preconditions preconditions;
    private final Caller caller;
    private final AuditTrail audit;
    private final BudgetProposalPublisher publisher;
    private final Clock clock;

    BudgetProposalService(
            BudgetProposalRepository proposals,
            BudgetPlans plans,
            AgencyService agencies,
            OwnAgencies own,
            FundingSourceService sources,
            Preconditions preconditions,
            Caller caller,
            AuditTrail audit,
            BudgetProposalPublisher publisher,
            Clock clock) {
        this.proposals = proposals;
        this.plans = plans;
        this.agencies = agencies;
        this.own = own;
        this.sources = sources;
        this.preconditions = preconditions;
        this.caller = caller;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    Page<BudgetProposalView> list(BudgetProposalFilter filter, PageRequest page) {
        KnownCode.require("agency", filter.agency, agencies::has);
        return proposals.page(filter, page).map(BudgetProposal::view);
    }

    BudgetProposalView get(UUID id) {
        return stored(id).view();
    }

    BudgetProposalView create(NewBudgetProposal entry) {
        authorize(entry.agency());
        check(entry);
        BudgetProposal proposal = new BudgetProposal(entry);
        proposals.persist(proposal);
        return written(AuditAction.CREATED, proposal, null);
    }

    /** @throws Problem 409 when it was decided before, 403 when the caller made it */
    BudgetProposalView decide(UUID id, NewBudgetDecision decision) {
        BudgetProposal proposal = stored(id);
        preconditions.requireMatch(proposal.version());
        proposal.requireOther(caller.name());
        BudgetProposalView before = proposal.view();
        check(before, decision);
        proposal.decide(decision, caller.name());
        return written(AuditAction.TRANSITIONED, proposal, before);
    }

    private void authorize(String agency) {
        if (!own.codes().contains(agency) && !caller.has(Roles.PLAN_ADMIN) && !caller.has(Roles.FINANCE)) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, agency);
        }
    }

    private void check(NewBudgetProposal entry) {
        LocalDate today = BusinessTime.today(clock);
        String source = entry.sourceCode();
        var faults = new Problem.Collector();
        faults.inBodyIf(
                !plans.hold(entry.planId()),
                "planId",
                BudgetProposalProblem.BUDGET_PROPOSAL_PLAN_UNKNOWN,
                entry.planId());
        faults.inBodyIf(
                !agencies.has(entry.agency()),
                "agency",
                BudgetProposalProblem.BUDGET_PROPOSAL_AGENCY_UNKNOWN,
                entry.agency());
        if (source != null) {
            faults.inBodyIf(
                    !sources.has(source), "sourceCode", BudgetProposalProblem.BUDGET_PROPOSAL_SOURCE_UNKNOWN, source);
        }
        faults.inBodyIf(
                entry.proposedOn().isAfter(today),
                "proposedOn",
                BudgetProposalProblem.BUDGET_PROPOSAL_IN_FUTURE,
                entry.proposedOn(),
                today);
        faults.raise();
    }

    private void check(BudgetProposalView proposal, NewBudgetDecision decision) {
        LocalDate today = BusinessTime.today(clock);
        var faults = new Problem.Collector();
        faults.inBodyIf(
                decision.grantedVnd() > proposal.amountVnd(),
                "grantedVnd",
                BudgetProposalProblem.BUDGET_PROPOSAL_GRANTED_ABOVE,
                decision.grantedVnd(),
                proposal.amountVnd());
        faults.inBodyIf(
                decision.decidedOn().isBefore(proposal.proposedOn()),
                "decidedOn",
                BudgetProposalProblem.BUDGET_PROPOSAL_DECIDED_EARLY,
                decision.decidedOn(),
                proposal.proposedOn());
        faults.inBodyIf(
                decision.decidedOn().isAfter(today),
                "decidedOn",
                BudgetProposalProblem.BUDGET_PROPOSAL_IN_FUTURE,
                decision.decidedOn(),
                today);
        faults.raise();
    }

    private BudgetProposalView written(
            AuditAction action, BudgetProposal proposal, @Nullable BudgetProposalView before) {
        proposals.flush();
        BudgetProposalView after = proposal.view();
        audit.record(action, "budget-proposals/" + proposal.id(), proposal.version(), before, after);
        publisher.publish(proposal);
        return after;
    }

    private BudgetProposal stored(UUID id) {
        return proposals
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.of(BudgetProposalProblem.BUDGET_PROPOSAL_NOT_FOUND, id));
    }
}
