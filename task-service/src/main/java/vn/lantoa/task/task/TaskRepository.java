package vn.lantoa.task.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.reading.PlanUse;
import vn.lantoa.task.task.value.TaskRole;

@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID>, PlanUse {

    private static final Sortable ORDER = Sortable.by("dueOn", "dueOn")
            .and("startOn", "startOn")
            .and("title", "title")
            .and("lead", "lead")
            .and("percent", "percent")
            .and("createdAt", "createdAt");

    /** @param leads whose tasks may be shown */
    Page<Task> page(TaskFilter filter, AgencyScope leads, LocalDate today, PageRequest page) {
        return due(new Conditions(), filter.dueState, today)
                .and("planId = :planId", "planId", filter.planId)
                .and("lead = :lead", "lead", filter.lead)
                .and("state = :state", "state", filter.state)
                .and("array_contains(clausePaths, :clause)", "clause", filter.clause)
                .and("kind = :kind", "kind", filter.kind)
                .and("achieved = :achieved", "achieved", filter.achieved)
                .and(hasAgency(filter.role), "agency", filter.agency)
                .andIf(filter.agency == null && filter.role != null, hasRole(filter.role))
                .within(leads, "lead")
                .matching(filter.q)
                .page(this, page, ORDER);
    }

    /** The agency has the role, or any of them. */
    private static String hasAgency(@Nullable TaskRole role) {
        return role == null
                ? Stream.of(TaskRole.values()).map(TaskRepository::hasAgency).collect(Collectors.joining(" or "))
                : role == TaskRole.LEAD ? "lead = :agency" : "array_contains(" + role.field() + ", :agency)";
    }

    /** Somebody has the role. */
    private static String hasRole(@Nullable TaskRole role) {
        return role == null || role == TaskRole.LEAD ? "1 = 1" : "array_length(" + role.field() + ") > 0";
    }

    /** The same decision as {@link DueState#of}, for the database. */
    private static Conditions due(Conditions conditions, @Nullable DueState due, LocalDate today) {
        if (due == null) {
            return conditions;
        }
        conditions.and("(state = LIVE or cancelledOn > :day)", "day", today);
        return switch (due) {
            case DONE_ON_TIME -> conditions.andIf(true, "doneOn <= dueOn");
            case DONE_LATE -> conditions.andIf(true, "doneOn > dueOn");
            case IN_PROGRESS -> conditions.and("doneOn is null and dueOn >= :today", "today", today);
            case OVERDUE -> conditions.and("doneOn is null and dueOn < :today", "today", today);
        };
    }

    /** The task, held so that no other transaction changes it meanwhile. */
    Optional<Task> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of these tasks that there are, by id, held as {@link #findLocked} does. */
    List<Task> lockedOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", Sort.by("id"), ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /**
     * As {@link #lockedOf}, but they are not to be changed: nothing looks for changes of them, however many statements
     * follow.
     */
    List<Task> heldOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", Sort.by("id"), ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .withHint(HibernateHints.HINT_READ_ONLY, true)
                        .list();
    }

    /** A plan with tasks, cancelled ones too, is in use. */
    @Override
    public boolean holds(UUID planId) {
        return count("planId", planId) > 0;
    }

    List<Task> of(UUID planId) {
        return list("planId", Sort.by("dueOn").and("id"), planId);
    }
}
