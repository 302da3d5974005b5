package vn.lantoa.task.obstacle;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.reading.PlanUse;

@ApplicationScoped
class ObstacleRepository implements PanacheRepositoryBase<Obstacle, UUID>, PlanUse {

    private static final Sortable ORDER = Sortable.by("raisedAt", "createdAt")
            .and("state", "state")
            .and("raisedBy", "raisedBy")
            .and("decidedAt", "decidedAt");

    Page<Obstacle> page(ObstacleFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", filter.planId)
                .and("taskId = :taskId", "taskId", filter.taskId)
                .and("clausePath = :clause", "clause", filter.clause)
                .and("state = :state", "state", filter.state)
                .and("severity = :severity", "severity", filter.severity)
                .and("raisedBy = :agency", "agency", filter.agency)
                .matching(filter.q)
                .page(this, page, ORDER);
    }

    /** The obstacle, held so that its steps follow one another. */
    Optional<Obstacle> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The plan that it hinders, which never changes. */
    Optional<UUID> planOf(UUID id) {
        return find("select o.planId from Obstacle o where o.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    boolean isOf(UUID planId, UUID id) {
        return count("planId = ?1 and id = ?2", planId, id) > 0;
    }

    /** A plan that something hinders is in use. */
    @Override
    public boolean holds(UUID planId) {
        return count("planId", planId) > 0;
    }
}
