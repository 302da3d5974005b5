package vn.lantoa.media.correction;

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
class CorrectionRepository implements PanacheRepositoryBase<Correction, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt").and("agency", "agency");

    /** @param readable whose corrections may be seen */
    Page<Correction> page(CorrectionFilter filter, AgencyScope readable, PageRequest page) {
        return new Conditions()
                .and("agency = :agency", "agency", filter.agency)
                .and("state = :state", "state", filter.state)
                .within(readable, "agency")
                .page(this, page, ORDER);
    }

    /** The correction, held so that it is decided once. */
    Optional<Correction> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
