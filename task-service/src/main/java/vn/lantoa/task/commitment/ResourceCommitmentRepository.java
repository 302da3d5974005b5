package vn.lantoa.task.commitment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ResourceCommitmentRepository implements PanacheRepositoryBase<ResourceCommitment, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("agency", "agency")
            .and("staffCount", "staffCount")
            .and("amountVnd", "amountVnd");

    Page<ResourceCommitment> page(ResourceCommitmentFilter filter, PageRequest page) {
        return new Conditions()
                .and("taskId = :taskId", "taskId", filter.taskId)
                .and("agency = :agency", "agency", filter.agency)
                .and("source = :source", "source", filter.source)
                .page(this, page, ORDER);
    }
}
