package vn.lantoa.media.product.printrun;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class PrintRunRepository implements PanacheRepositoryBase<PrintRun, UUID> {

    private static final Sortable ORDER =
            Sortable.by("createdAt", "createdAt").and("printedOn", "printedOn").and("copies", "copies");

    Page<PrintRun> of(String product, PageRequest page) {
        return new Conditions().and("product = :product", "product", product).page(this, page, ORDER);
    }

    Optional<PrintRun> find(String product, UUID id) {
        return find("product = ?1 and id = ?2", product, id).firstResultOptional();
    }
}
