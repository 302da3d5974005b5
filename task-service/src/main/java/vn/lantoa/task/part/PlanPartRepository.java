package vn.lantoa.task.part;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.reading.PlanUse;

/** The stored parts of one kind. */
public abstract class PlanPartRepository<E extends PlanPart<?, ?>> implements PanacheRepositoryBase<E, UUID>, PlanUse {

    private static final Sortable ORDER = Sortable.by("ordinal", "ordinal").and("createdAt", "createdAt");

    Page<E> page(UUID planId, PageRequest page) {
        return new Conditions().and("planId = :planId", "planId", planId).page(this, page, ORDER);
    }

    List<E> of(UUID planId) {
        return list("planId", Sort.by("ordinal").and("id"), planId);
    }

    Optional<E> find(UUID planId, UUID id) {
        return find("planId = ?1 and id = ?2", planId, id).firstResultOptional();
    }

    /** The place behind the last part. */
    int nextPlace(UUID planId) {
        return (int) count("planId", planId) + 1;
    }

    /** A plan is in use once an officer added a part or changed one. */
    @Override
    public boolean holds(UUID planId) {
        return count("planId = ?1 and (version > 0 or fromDocument = false)", planId) > 0;
    }
}
