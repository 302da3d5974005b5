package vn.lantoa.media.gift;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class GiftRepository implements PanacheRepositoryBase<GiftDistribution, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("product", "product")
            .and("givenOn", "givenOn")
            .and("quantity", "quantity");

    Page<GiftDistribution> page(GiftFilter filter, PageRequest page) {
        return filter.conditions().page(this, page, ORDER);
    }

    /** Whether an entry takes that one back. */
    boolean isReversed(UUID id) {
        return count("reverses", id) > 0;
    }
}
