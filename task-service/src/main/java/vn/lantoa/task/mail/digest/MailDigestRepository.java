package vn.lantoa.task.mail.digest;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class MailDigestRepository implements PanacheRepositoryBase<MailDigest, UUID> {

    private static final Sortable ORDER = Sortable.by("on", "onDay").and("agency", "agency");

    Page<MailDigest> page(
            @Nullable String agency, @Nullable LocalDate on, @Nullable DigestState state, PageRequest page) {
        return new Conditions()
                .and("agency = :agency", "agency", agency)
                .and("onDay = :onDay", "onDay", on)
                .and("state = :state", "state", state)
                .page(this, page, ORDER);
    }
}
