package vn.lantoa.media.column;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class PressColumnRepository extends RegisterRepository<PressColumn> {

    PressColumnRepository() {
        super(Sortable.by("code", "code")
                .and("name", "name")
                .and("agency", "agency")
                .and("launchedOn", "launchedOn"));
    }
}
