package vn.lantoa.media.press;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class PressAgencyRepository extends RegisterRepository<PressAgency> {

    PressAgencyRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("level", "level"));
    }

    /** Where an agency belongs to. */
    record Belonging(String code, PressAgencyLevel level) {}

    /** Where these belong to; of those that are not in the register nothing. */
    List<Belonging> belonging(Collection<String> codes) {
        return find("select code, level from PressAgency where code in ?1", codes)
                .project(Belonging.class)
                .list();
    }
}
