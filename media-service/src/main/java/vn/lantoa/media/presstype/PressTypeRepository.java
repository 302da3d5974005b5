package vn.lantoa.media.presstype;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class PressTypeRepository implements PanacheRepositoryBase<PressTypeVersion, UUID> {

    private static final Sortable ORDER =
            Sortable.by("code", "code").and("validFrom", "validFrom").and("name", "name");

    /** @param validOn null: every version */
    Page<PressTypeVersion> page(@Nullable LocalDate validOn, PageRequest page) {
        return new Conditions()
                .validOn(validOn)
                .andIf(validOn != null, "replacedFrom is null or replacedFrom > :validOn")
                .page(this, page, ORDER);
    }
}
