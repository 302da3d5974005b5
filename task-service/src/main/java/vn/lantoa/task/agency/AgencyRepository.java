package vn.lantoa.task.agency;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class AgencyRepository extends RegisterRepository<Agency> {

    AgencyRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("level", "level"));
    }
}
