package vn.lantoa.media.partnership.output;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class PartnershipOutputRepository extends RegisterRepository<PartnershipOutput> {

    PartnershipOutputRepository() {
        super(Sortable.by("code", "code")
                .and("producedOn", "producedOn")
                .and("title", "title")
                .and("form", "form")
                .and("country", "country"));
    }

    /** Whether another output that counts has this address, as the index asks. */
    boolean hasOther(String code, String url) {
        return count("md5(url) = md5(?1) and code <> ?2 and withdrawnReason is null", url, code) > 0;
    }
}
