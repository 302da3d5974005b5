package vn.lantoa.task.budget.allocation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.reading.PlanUse;

@ApplicationScoped
class BudgetAllocationRepository implements PanacheRepositoryBase<BudgetAllocation, UUID>, PlanUse {

    private static final Sortable ORDER = Sortable.by("decidedOn", "decidedOn")
            .and("agency", "agency")
            .and("amountVnd", "amountVnd")
            .and("createdAt", "createdAt");

    Page<BudgetAllocation> page(BudgetAllocationFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", filter.planId)
                .and("agency = :agency", "agency", filter.agency)
                .and("sourceCode = :sourceCode", "sourceCode", filter.sourceCode)
                .and("fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear)
                .page(this, page, ORDER);
    }

    /** A plan that decisions assigned money to is in use. */
    @Override
    public boolean holds(UUID planId) {
        return count("planId", planId) > 0;
    }
}
