package vn.lantoa.media.partnership;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class PartnershipTermsRepository implements PanacheRepositoryBase<PartnershipTerms, UUID> {

    private static final Sortable ORDER = Sortable.by("revision", "revision");

    Page<PartnershipTerms> of(UUID partnership, PageRequest page) {
        return new Conditions()
                .and("partnershipId = :partnership", "partnership", partnership)
                .page(this, page, ORDER);
    }
}
