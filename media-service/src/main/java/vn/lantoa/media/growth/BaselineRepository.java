package vn.lantoa.media.growth;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.platform.data.org.AgencyScope;
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

    /** @param readable whose baselines may be seen */
    Page<Baseline> page(UUID targetId, BaselineFilter filter, AgencyScope readable, PageRequest page) {
        return new Conditions()
                .and("targetId = :targetId", "targetId", targetId)
                .and("agency = :agency", "agency", filter.agency)
                .and("measure = :measure", "measure", filter.measure)
                .within(readable, "agency")
                .page(this, page, ORDER);
    }
}
