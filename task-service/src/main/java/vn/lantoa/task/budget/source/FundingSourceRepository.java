package vn.lantoa.task.budget.source;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class FundingSourceRepository extends RegisterRepository<FundingSource> {

    FundingSourceRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("kind", "kind"));
    }
}
