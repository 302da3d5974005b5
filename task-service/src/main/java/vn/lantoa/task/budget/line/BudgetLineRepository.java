package vn.lantoa.task.budget.line;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.reading.PlanUse;

@ApplicationScoped
class BudgetLineRepository implements PanacheRepositoryBase<BudgetLine, UUID>, PlanUse {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("title", "title")
            .and("agency", "agency")
            .and("fiscalYear", "fiscalYear");

    Page<BudgetLine> page(BudgetLineFilter filter, PageRequest page) {
        return filter.conditions().page(this, page, ORDER);
    }

    /** The line, held so that what others book on it follows. */
    Optional<BudgetLine> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A plan whose money is being planned is in use. */
    @Override
    public boolean holds(UUID planId) {
        return count("planId", planId) > 0;
    }
}
