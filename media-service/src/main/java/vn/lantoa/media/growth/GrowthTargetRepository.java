package vn.lantoa.media.growth;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.media.growth.definition.TargetState;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class GrowthTargetRepository implements PanacheRepositoryBase<GrowthTarget, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("name", "definition.name")
            .and("baselineYear", "definition.baselineYear")
            .and("targetYear", "definition.targetYear");

    Page<GrowthTarget> page(GrowthTargetFilter filter, PageRequest page) {
        return new Conditions()
                .and("definition.planId = :planId", "planId", filter.planId)
                .andIf(filter.state == TargetState.DRAFT, "definition.approvedAt is null")
                .andIf(filter.state == TargetState.APPROVED, "definition.approvedAt is not null")
                .page(this, page, ORDER);
    }

    /** The target, held so that its changes follow one another. Its definitions are read after the wait for it. */
    Optional<GrowthTarget> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
