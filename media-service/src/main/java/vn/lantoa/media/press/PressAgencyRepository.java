package vn.lantoa.media.press;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class PressAgencyRepository extends RegisterRepository<PressAgency> {

    PressAgencyRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("level", "level"));
    }
}
