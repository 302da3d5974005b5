package vn.lantoa.media.order.acceptance;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class OrderAcceptanceRepository implements PanacheRepositoryBase<OrderAcceptance, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt").and("acceptedOn", "acceptedOn");

    Page<OrderAcceptance> of(UUID order, PageRequest page) {
        return new Conditions().and("order.orderId = :order", "order", order).page(this, page, ORDER);
    }

    Optional<OrderAcceptance> find(UUID order, UUID id) {
        return find("order.orderId = ?1 and id = ?2", order, id).firstResultOptional();
    }
}
