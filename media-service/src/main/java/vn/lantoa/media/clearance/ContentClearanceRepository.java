package vn.lantoa.media.clearance;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ContentClearanceRepository implements PanacheRepositoryBase<ContentClearance, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("agency", "agency")
            .and("clearedOn", "clearedOn")
            .and("number", "number");

    /** @param readable whose clearances may be seen */
    Page<ContentClearance> page(ContentClearanceFilter filter, AgencyScope readable, PageRequest page) {
        return new Conditions()
                .and("agency = :agency", "agency", filter.agency)
                .and("workId = :workId", "workId", filter.workId)
                .and("clearedOn >= :from", "from", filter.from)
                .and("clearedOn < :to", "to", filter.to)
                .within(readable, "agency")
                .page(this, page, ORDER);
    }

    /** The clearance, held so that it is revoked once. */
    Optional<ContentClearance> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
