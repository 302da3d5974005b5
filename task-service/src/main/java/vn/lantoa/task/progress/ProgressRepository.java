package vn.lantoa.task.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    int countOf(UUID taskId) {
        return Math.toIntExact(count("taskId", taskId));
    }

    List<Reported> reportedOf(UUID taskId) {
        return list("taskId", taskId).stream().map(ProgressUpdate::reported).toList();
    }

    /** What was ever reported of some tasks, by task. */
    Map<UUID, List<Reported>> reportedOf(List<UUID> taskIds) {
        return list("taskId in ?1", taskIds).stream()
                .collect(Collectors.groupingBy(
                        ProgressUpdate::taskId, Collectors.mapping(ProgressUpdate::reported, Collectors.toList())));
    }
}
