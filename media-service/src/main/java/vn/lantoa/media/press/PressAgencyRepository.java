package vn.lantoa.media.press;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class PressAgencyRepository implements PanacheRepositoryBase<PressAgency, UUID> {

    private static final Sortable ORDER =
            Sortable.by("code", "code").and("name", "name").and("level", "level");

    Optional<PressAgency> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those of {@code codes} that no press agency has. */
    Set<String> unknown(Collection<String> codes) {
        Set<String> unknown = new HashSet<>(codes);
        if (!unknown.isEmpty()) {
            list("code in ?1", codes).forEach(agency -> unknown.remove(agency.code()));
        }
        return unknown;
    }

    /** Those changed in the range whose code is after {@code code}, in the order of codes. */
    List<PressAgency> changedBetween(Instant from, Instant to, String code, int most) {
        return find("updatedAt >= ?1 and updatedAt < ?2 and code > ?3 order by code", from, to, code)
                .page(0, most)
                .list();
    }

    Page<PressAgency> page(PressAgencyFilter filter, PageRequest page) {
        return new Conditions()
                .and("level = :level", "level", filter.level)
                .and(
                        "(validFrom is null or validFrom <= :day) and (validTo is null or validTo >= :day)",
                        "day",
                        filter.validOn)
                .matching(filter.q)
                .page(this, page, ORDER);
    }
}
