package vn.lantoa.media.order;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class OrderTermsRepository implements PanacheRepositoryBase<OrderTerms, UUID> {

    private static final Sortable ORDER = Sortable.by("revision", "revision");

    Page<OrderTerms> of(UUID order, PageRequest page) {
        return new Conditions().and("orderId = :order", "order", order).page(this, page, ORDER);
    }
}
