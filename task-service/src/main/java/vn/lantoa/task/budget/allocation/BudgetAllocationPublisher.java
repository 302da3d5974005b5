package vn.lantoa.task.budget.allocation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;
import vn.lantoa.task.budget.source.FundingSourceKind;
import vn.lantoa.task.budget.source.FundingSourceService;
import vn.lantoa.task.contract.BudgetAllocationDecided;

/** Publishes every allocation, once: none ever changes. */
@ApplicationScoped
class BudgetAllocationPublisher extends PagePublisher<BudgetAllocation, BudgetAllocationDecided> {

    private final FundingSourceService sources;

    BudgetAllocationPublisher(Outbox outbox, FundingSourceService sources, BudgetAllocationRepository allocations) {
        super(BudgetAllocationDecided.class, outbox, allocations, allocation -> allocation
                .id()
                .toString());
        this.sources = sources;
    }

    @Override
    protected Function<BudgetAllocation, BudgetAllocationDecided> states(List<BudgetAllocation> page) {
        Map<String, FundingSourceKind> kinds = sources.kinds();
        return allocation -> state(allocation.view(), kinds);
    }

    private static BudgetAllocationDecided state(
            BudgetAllocationView allocation, Map<String, FundingSourceKind> kinds) {
        return new BudgetAllocationDecided(
                allocation.id(),
                allocation.planId(),
                allocation.agency(),
                allocation.sourceCode(),
                // the table refers to the source, and none is ever deleted
                Objects.requireNonNull(kinds.get(allocation.sourceCode())).name(),
                allocation.fiscalYear(),
                allocation.decisionNumber(),
                allocation.decidedOn(),
                allocation.amountVnd(),
                allocation.createdAt(),
                allocation.reverses());
    }
}
