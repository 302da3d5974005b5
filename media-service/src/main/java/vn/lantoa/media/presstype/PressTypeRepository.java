package vn.lantoa.media.presstype;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** The first day of the first law that is recorded; null where none is. */
    @Nullable
    LocalDate firstDay() {
        return getEntityManager()
                .createQuery("select min(validFrom) from PressTypeVersion", LocalDate.class)
                .getSingleResult();
    }

    /** The codes that hold on a day. */
    Set<String> codesOn(LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select code from PressTypeVersion
                        where validFrom <= :day and (validTo is null or validTo >= :day)
                          and (replacedFrom is null or replacedFrom > :day)""", String.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** All versions of these codes, in the order of their first days. */
    List<PressTypeVersion> versionsOf(Collection<String> codes) {
        return list("code in ?1 order by validFrom", codes);
    }

    /** @param validOn null: every version */
    Page<PressTypeVersion> page(@Nullable LocalDate validOn, PageRequest page) {
        return new Conditions()
                .validOn(validOn)
                .andIf(validOn != null, "replacedFrom is null or replacedFrom > :validOn")
                .page(this, page, ORDER);
    }
}
