package vn.lantoa.task.budget.proposal;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.reading.PlanUse;

@ApplicationScoped
class BudgetProposalRepository implements PanacheRepositoryBase<BudgetProposal, UUID>, PlanUse {

    private static final Sortable ORDER = Sortable.by("proposedOn", "proposedOn")
            .and("agency", "agency")
            .and("amountVnd", "amountVnd")
            .and("createdAt", "createdAt");

    Page<BudgetProposal> page(BudgetProposalFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", filter.planId)
                .and("agency = :agency", "agency", filter.agency)
                .and("fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear)
                .and("state = :state", "state", filter.state)
                .matching(filter.q)
                .page(this, page, ORDER);
    }

    /** A plan that money was asked for is in use. */
    @Override
    public boolean holds(UUID planId) {
        return count("planId", planId) > 0;
    }
}
