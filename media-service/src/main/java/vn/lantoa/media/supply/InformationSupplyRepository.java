package vn.lantoa.media.supply;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class InformationSupplyRepository implements PanacheRepositoryBase<InformationSupply, UUID> {

    private static final Sortable ORDER = Sortable.by("suppliedOn", "suppliedOn")
            .and("month", "month")
            .and("supplier", "supplier")
            .and("createdAt", "createdAt");

    Page<InformationSupply> page(InformationSupplyFilter filter, PageRequest page) {
        return new Conditions()
                .and("supplier = :supplier", "supplier", filter.supplier)
                .and("month = :month", "month", filter.month)
                .and("theme = :theme", "theme", filter.theme)
                .page(this, page, ORDER);
    }
}
