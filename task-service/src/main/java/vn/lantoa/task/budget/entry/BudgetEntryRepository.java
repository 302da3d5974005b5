package vn.lantoa.task.budget.entry;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class BudgetEntryRepository implements PanacheRepositoryBase<BudgetBooking, UUID> {

    private static final Sortable ORDER =
            Sortable.by("createdAt", "ordinal").and("bookedOn", "bookedOn").and("amountVnd", "amountVnd");

    Page<BudgetBooking> page(UUID line, PageRequest page) {
        return new Conditions().and("lineId = :line", "line", line).page(this, page, ORDER);
    }

    Optional<BudgetBooking> find(UUID line, UUID id) {
        return find("lineId = ?1 and id = ?2", line, id).firstResultOptional();
    }
}
