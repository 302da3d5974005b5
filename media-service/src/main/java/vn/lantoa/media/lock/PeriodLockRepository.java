package vn.lantoa.media.lock;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class PeriodLockRepository implements PanacheRepositoryBase<PeriodLock, UUID> {

    private static final Sortable ORDER = Sortable.by("lockedUntil", "lockedUntil");

    Page<PeriodLock> page(PageRequest page) {
        return new Conditions().page(this, page, ORDER);
    }

    /** The step that counts: the furthest. */
    Optional<PeriodLock> furthest() {
        return findAll(Sort.descending("lockedUntil")).firstResultOptional();
    }
}
