package vn.lantoa.media.growth;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class BaselineRevisionRepository implements PanacheRepositoryBase<BaselineRevision, UUID> {

    private static final Sortable ORDER = Sortable.by("revision", "revision");

    Page<BaselineRevision> of(UUID baselineId, PageRequest page) {
        return new Conditions()
                .and("baselineId = :baselineId", "baselineId", baselineId)
                .page(this, page, ORDER);
    }
}
