package vn.lantoa.task.budget.allocation;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.json.Vnd;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.budget.ledger.BudgetPlans;
import vn.lantoa.task.budget.ledger.DecidedTable;
import vn.lantoa.task.budget.source.FundingSourceService;

/** Keeps what decisions assigned. */
@ApplicationScoped
@Transactional
public class BudgetAllocationService {

    private final BudgetAllocationRepository allocations;
    private final DecidedTable decided;
    private final BudgetPlans plans;
    private final AgencyService agencies;
    private final FundingSourceService sources;
    private final AuditTrail audit;
    private final BudgetAllocationPublisher publisher;
    private final Clock clock;

    BudgetAllocationService(
            BudgetAllocationRepository allocations,
            DecidedTable decided,
            BudgetPlans plans,
            AgencyService agencies,
            FundingSourceService sources,
            AuditTrail audit,
            BudgetAllocationPublisher publisher,
            Clock clock) {
        this.allocations = allocations;
        this.decided = decided;
        this.plans = plans;
        this.agencies = agencies;
        this.sources = sources;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    Page<BudgetAllocationView> list(BudgetAllocationFilter filter, PageRequest page) {
        KnownCode.require("agency", filter.agency, agencies::has);
        KnownCode.require("sourceCode", filter.sourceCode, sources::has);
        return allocations.page(filter, page).map(BudgetAllocation::view);
    }

    BudgetAllocationView get(UUID id) {
        return stored(id).view();
    }

    BudgetAllocationView add(NewBudgetAllocation entry) {
        check(entry);
        return written(new BudgetAllocation(entry));
    }

    /** Takes an allocation back by another one. */
    BudgetAllocationView reverse(UUID id, String reason) {
        BudgetAllocation allocation = stored(id);
        if (allocation.isReversal()) {
            throw Problem.of(BudgetAllocationProblem.BUDGET_ALLOCATION_IS_REVERSAL, id);
        }
        if (allocation.isReversed()) {
            throw Problem.of(BudgetAllocationProblem.BUDGET_ALLOCATION_REVERSED, id);
        }
        return written(allocation.reversal(reason));
    }

    private void check(NewBudgetAllocation entry) {
        LocalDate today = BusinessTime.today(clock);
        var faults = new Problem.Collector();
        faults.inBodyIf(
                !plans.hold(entry.planId()),
                "planId",
                BudgetAllocationProblem.BUDGET_ALLOCATION_PLAN_UNKNOWN,
                entry.planId());
        faults.inBodyIf(
                !agencies.has(entry.agency()),
                "agency",
                BudgetAllocationProblem.BUDGET_ALLOCATION_AGENCY_UNKNOWN,
                entry.agency());
        faults.inBodyIf(
                !sources.has(entry.sourceCode()),
                "sourceCode",
                BudgetAllocationProblem.BUDGET_ALLOCATION_SOURCE_UNKNOWN,
                entry.sourceCode());
        faults.inBodyIf(
                entry.decidedOn().isAfter(today),
                "decidedOn",
                BudgetAllocationProblem.BUDGET_ALLOCATION_IN_FUTURE,
                entry.decidedOn(),
                today);
        faults.raise();
        BigInteger after = decided.of(entry.planId()).add(BigInteger.valueOf(entry.amountVnd()));
        if (after.compareTo(BigInteger.valueOf(Vnd.MOST_OF_SUM)) > 0) {
            throw Problem.of(BudgetAllocationProblem.BUDGET_ALLOCATIONS_TOO_LARGE, Vnd.MOST_OF_SUM);
        }
    }

    private BudgetAllocationView written(BudgetAllocation allocation) {
        allocations.persistAndFlush(allocation);
        BudgetAllocationView view = allocation.view();
        audit.record(AuditAction.APPENDED, path(view.id()), allocation.version(), null, view);
        publisher.publish(allocation);
        return view;
    }

    private BudgetAllocation stored(UUID id) {
        return allocations
                .findByIdOptional(id)
                .orElseThrow(() -> Problem.of(BudgetAllocationProblem.BUDGET_ALLOCATION_NOT_FOUND, id));
    }

    static String path(UUID id) {
        return "budget-allocations/" + id;
    }
}
