package vn.lantoa.task.agency;

import java.util.Collection;
import java.util.HashSet;
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
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    private static final Sortable ORDER =
            Sortable.by("code", "code").and("name", "name").and("level", "level");

    Optional<Agency> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those of {@code codes} that no agency has. */
    Set<String> unknown(Collection<String> codes) {
        Set<String> unknown = new HashSet<>(codes);
        if (!unknown.isEmpty()) {
            list("code in ?1", codes).forEach(agency -> unknown.remove(agency.code()));
        }
        return unknown;
    }

    Page<Agency> page(AgencyFilter filter, PageRequest page) {
        return new Conditions()
                .and("level = :level", "level", filter.level)
                .and("parentCode = :parentCode", "parentCode", filter.parentCode)
                .and(
                        "(validFrom is null or validFrom <= :day) and (validTo is null or validTo >= :day)",
                        "day",
                        filter.validOn)
                .matching(filter.q)
                .page(this, page, ORDER);
    }
}
