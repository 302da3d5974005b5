package vn.lantoa.media.growth;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class TargetDefinitionRepository implements PanacheRepositoryBase<TargetDefinition, UUID> {

    private static final Sortable ORDER = Sortable.by("definitionVersion", "definitionVersion");

    Optional<TargetDefinition> find(UUID targetId, int version) {
        return find("targetId = ?1 and definitionVersion = ?2", targetId, version)
                .firstResultOptional();
    }

    Page<TargetDefinition> of(UUID targetId, PageRequest page) {
        return new Conditions()
                .and("targetId = :targetId", "targetId", targetId)
                .page(this, page, ORDER);
    }
}
