package vn.lantoa.media.growth;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class BaselineRepository implements PanacheRepositoryBase<Baseline, UUID> {

    private static final Sortable ORDER = Sortable.by("agency", "agency").and("measure", "measure");

    Optional<Baseline> find(UUID targetId, String agency, Measure measure) {
        return find("targetId = ?1 and agency = ?2 and measure = ?3", targetId, agency, measure)
                .firstResultOptional();
    }

    List<Baseline> of(UUID targetId) {
        return list("targetId", Sort.by("agency").and("measure"), targetId);
    }

    /** @param agencies whose baselines may be seen; null: everybody's */
    Page<Baseline> page(UUID targetId, BaselineFilter filter, @Nullable Collection<String> agencies, PageRequest page) {
        return new Conditions()
                .and("targetId = :targetId", "targetId", targetId)
                .and("agency = :agency", "agency", filter.agency)
                .and("measure = :measure", "measure", filter.measure)
                .and("agency in :agencies", "agencies", agencies)
                .page(this, page, ORDER);
    }
}
