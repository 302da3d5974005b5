package vn.lantoa.reporting.aggregate.saved;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class SavedQueryRepository extends RegisterRepository<SavedQuery> {

    SavedQueryRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("createdAt", "createdAt"));
    }
}
