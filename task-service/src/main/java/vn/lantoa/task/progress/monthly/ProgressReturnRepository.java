package vn.lantoa.task.progress.monthly;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ProgressReturnRepository implements PanacheRepositoryBase<ProgressReturn, UUID> {

    private static final Sortable ORDER =
            Sortable.by("createdAt", "createdAt").and("month", "month").and("agency", "agency");

    Page<ProgressReturn> page(ProgressReturnFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", filter.planId)
                .and("agency = :agency", "agency", filter.agency)
                .and("month = :month", "month", filter.month)
                .page(this, page, ORDER);
    }

    /** The returns of a plan for a month, the earliest first. */
    List<ProgressReturn> of(UUID planId, String month) {
        return list("planId = ?1 and month = ?2", Sort.by("createdAt").and("id"), planId, month);
    }
}
