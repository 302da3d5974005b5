package vn.lantoa.media.partnership;

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
class PartnershipRepository implements PanacheRepositoryBase<Partnership, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("agency", "agency")
            .and("number", "terms.entry.number")
            .and("signedOn", "terms.entry.signedOn")
            .and("validFrom", "terms.entry.validFrom")
            .and("validTo", "terms.entry.validTo");

    /** @param readable whose agreements may be seen */
    Page<Partnership> page(PartnershipFilter filter, AgencyScope readable, PageRequest page) {
        return new Conditions()
                .and("agency = :agency", "agency", filter.agency)
                .and("agency in (select one.code from PressAgency one where one.level = :level)", "level", filter.level)
                .and("terms.entry.planId = :planId", "planId", filter.planId)
                .and("terms.entry.kind = :kind", "kind", filter.kind)
                .and("terms.entry.method = :method", "method", filter.method)
                .and("terms.entry.country = :country", "country", filter.country)
                .and("terms.entry.validFrom <= :validOn and terms.entry.validTo >= :validOn", "validOn", filter.validOn)
                .within(readable, "agency")
                .page(this, page, ORDER);
    }

    /** The agreement, held so that its changes follow one another. Its terms are read after the wait for it. */
    Optional<Partnership> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The agreement, held so that it changes only after this transaction; others may hold it, too. */
    Optional<Partnership> findShared(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }
}
