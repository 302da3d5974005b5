package vn.lantoa.task.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {

    private static final Sortable ORDER = Sortable.by("sentAt", "createdAt")
            .and("dueBy", "dueBy")
            .and("level", "level")
            .and("agency", "agency");

    Page<Reminder> page(ReminderFilter filter, LocalDate today, PageRequest page) {
        return filter.conditions(today).page(this, page, ORDER);
    }

    /** The reminder, held so that no other transaction answers it meanwhile. */
    Optional<Reminder> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether there was one of a level about a task; without a task, about the agency at large. */
    boolean has(@Nullable UUID taskId, String agency, int level) {
        return taskId == null
                ? count("taskId is null and agency = ?1 and level = ?2", agency, level) > 0
                : count("taskId = ?1 and level = ?2", taskId, level) > 0;
    }
}
