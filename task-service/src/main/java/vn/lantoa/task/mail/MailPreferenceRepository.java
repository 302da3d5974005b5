package vn.lantoa.task.mail;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class MailPreferenceRepository extends RegisterRepository<MailPreference> {

    MailPreferenceRepository() {
        super(Sortable.by("code", "code").and("address", "address"));
    }
}
