package vn.lantoa.task.audience;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.query.AbsentCodes;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class AudienceRepository implements PanacheRepositoryBase<Audience, UUID> {

    private static final Sortable ORDER =
            Sortable.by("code", "code").and("label", "label").and("segment", "segment");

    Page<Audience> page(AudienceFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", filter.planId)
                .and("segment = :segment", "segment", filter.segment)
                .matching(filter.q)
                .page(this, page, ORDER);
    }

    List<Audience> of(UUID planId) {
        return list("planId", Sort.by("code"), planId);
    }

    /** Those of {@code codes} that the plan does not have. */
    Set<String> unknown(UUID planId, Collection<String> codes) {
        return AbsentCodes.among(codes, some -> list("planId = ?1 and code in ?2", planId, some).stream()
                .map(Audience::code)
                .toList());
    }
}
