package vn.lantoa.task.plan.finding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.reading.PlanUse;

@ApplicationScoped
public class FindingRepository implements PanacheRepositoryBase<IntegrityFinding, UUID>, PlanUse {

    private static final Sortable ORDER = Sortable.by("ordinal", "ordinal")
            .and("code", "code")
            .and("severity", "severity")
            .and("path", "path");

    Page<IntegrityFinding> page(UUID planId, FindingFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", planId)
                .and("code = :code", "code", filter.code)
                .and("severity = :severity", "severity", filter.severity)
                .andIf(Boolean.TRUE.equals(filter.resolved), "resolution is not null")
                .andIf(Boolean.FALSE.equals(filter.resolved), "resolution is null")
                .page(this, page, ORDER);
    }

    public List<IntegrityFinding> of(UUID planId) {
        return list("planId", Sort.by("ordinal"), planId);
    }

    /** A plan is in use once it is noted what came of a finding. */
    @Override
    public boolean holds(UUID planId) {
        return count("planId = ?1 and resolution is not null", planId) > 0;
    }

    Optional<IntegrityFinding> find(UUID planId, UUID id) {
        return find("planId = ?1 and id = ?2", planId, id).firstResultOptional();
    }
}
