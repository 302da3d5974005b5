package vn.lantoa.media.order;

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
class OrderRepository implements PanacheRepositoryBase<PressOrder, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("agency", "agency")
            .and("number", "terms.number")
            .and("dueOn", "terms.dueOn");

    /** @param readable whose orders may be seen */
    Page<PressOrder> page(OrderFilter filter, AgencyScope readable, PageRequest page) {
        return new Conditions()
                .and("agency = :agency", "agency", filter.agency)
                .and("agency in (select one.code from PressAgency one where one.level = :level)", "level", filter.level)
                .and("partnershipId = :partnership", "partnership", filter.partnershipId)
                .and("terms.dueOn >= :from", "from", filter.from)
                .and("terms.dueOn < :to", "to", filter.to)
                .within(readable, "agency")
                .page(this, page, ORDER);
    }

    /**
     * The order, held so that its changes follow one another. Its terms are read after the wait for it: joined to what
     * is locked, they would be those that it had before.
     */
    Optional<PressOrder> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
