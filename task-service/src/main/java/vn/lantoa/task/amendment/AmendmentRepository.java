package vn.lantoa.task.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.PlanStatus;

@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<Amendment, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("effectiveOn", "effectiveOn")
            .and("state", "state");

    private static final String WAITING = "state = APPROVED and inForceAt is null and effectiveOn <= ?1";

    Page<Amendment> page(UUID planId, AmendmentFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", planId)
                .and("state = :state", "state", filter.state)
                .and("obstacleId = :obstacleId", "obstacleId", filter.obstacleId)
                .and(
                        "id in (select a.id from Amendment a join a.changes c where c.path = :clause)",
                        "clause",
                        filter.clause)
                .page(this, page, ORDER);
    }

    Optional<Amendment> find(UUID planId, UUID id) {
        return find("planId = ?1 and id = ?2", planId, id).firstResultOptional();
    }

    /** The amendment, held so that it is decided once. */
    Optional<Amendment> findLocked(UUID planId, UUID id) {
        return find("planId = ?1 and id = ?2", planId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The newest amendment that came of an obstacle and was not refused; null when there is none. */
    @Nullable
    UUID latestOf(UUID obstacleId) {
        return find("obstacleId = ?1 and state <> REFUSED", Sort.descending("createdAt", "id"), obstacleId)
                .<Amendment>firstResultOptional()
                .map(Amendment::id)
                .orElse(null);
    }

    /** The paths of new clauses that are proposed and not decided. */
    List<String> reservedPaths(UUID planId) {
        return getEntityManager()
                .createQuery("""
                        select c.path from Amendment a join a.changes c
                        where a.planId = :planId and a.state = PROPOSED and c.kind = ADD""", String.class)
                .setParameter("planId", planId)
                .getResultList();
    }

    /** The approved amendments of a plan whose day has come and which are not in force, in the order of their days. */
    List<Amendment> waiting(UUID planId, LocalDate today) {
        return list(WAITING + " and planId = ?2", Sort.by("effectiveOn").and("decidedAt"), today, planId);
    }

    /** The approved amendments of a plan that are not in force, whatever their day. */
    List<Amendment> waiting(UUID planId) {
        return list("state = APPROVED and inForceAt is null and planId = ?1", planId);
    }

    /** The plans in force that have such amendments. */
    List<UUID> plansWaiting(LocalDate today) {
        return getEntityManager()
                .createQuery("""
                        select distinct a.planId from Amendment a, Plan p
                        where p.id = a.planId and p.status in ?2
                          and a.state = APPROVED and a.inForceAt is null and a.effectiveOn <= ?1""", UUID.class)
                .setParameter(1, today)
                .setParameter(2, PlanStatus.inForce())
                .getResultList();
    }
}
