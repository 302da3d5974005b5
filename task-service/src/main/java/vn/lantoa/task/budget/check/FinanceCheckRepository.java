package vn.lantoa.task.budget.check;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.reading.PlanUse;

@ApplicationScoped
class FinanceCheckRepository implements PanacheRepositoryBase<FinanceCheck, UUID>, PlanUse {

    private static final Sortable ORDER = Sortable.by("checkedOn", "checkedOn")
            .and("subjectAgency", "subjectAgency")
            .and("amountVnd", "amountVnd")
            .and("createdAt", "createdAt");

    Page<FinanceCheck> page(FinanceCheckFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", filter.planId)
                .and("subjectAgency = :agency", "agency", filter.subjectAgency)
                .and("checkedOn >= :from", "from", filter.from)
                .and("checkedOn < :to", "to", filter.to)
                .page(this, page, ORDER);
    }

    /** A plan whose money was checked is in use. */
    @Override
    public boolean holds(UUID planId) {
        return count("planId", planId) > 0;
    }
}
