package vn.lantoa.task.progress;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ProgressRepository implements PanacheRepositoryBase<ProgressUpdate, UUID> {

    private static final Sortable ORDER = Sortable.by("recordedAt", "createdAt")
            .and("effectiveOn", "effectiveOn")
            .and("percent", "percent");

    Page<ProgressUpdate> page(UUID taskId, PageRequest page) {
        return new Conditions().and("taskId = :taskId", "taskId", taskId).page(this, page, ORDER);
    }

    Optional<ProgressUpdate> find(UUID taskId, UUID id) {
        return find("taskId = ?1 and id = ?2", taskId, id).firstResultOptional();
    }

    /** The progress updates that a monthly return brought. */
    Page<ProgressUpdate> ofReturn(UUID returnId, PageRequest page) {
        return new Conditions()
                .and("returnId = :returnId", "returnId", returnId)
                .page(this, page, ORDER);
    }
}
