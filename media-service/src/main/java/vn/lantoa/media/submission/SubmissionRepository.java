package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {

    private static final Sortable ORDER =
            Sortable.by("createdAt", "createdAt").and("agency", "agency").and("received", "received");

    /** @param readable whose submissions may be seen */
    Page<Submission> page(SubmissionFilter filter, AgencyScope readable, PageRequest page) {
        return new Conditions()
                .within(readable, "agency")
                .and("agency = :agency", "agency", filter.agency)
                .and("kind = :kind", "kind", filter.kind)
                .and("state = :state", "state", filter.state)
                .and("idempotencyKey = :key", "key", filter.idempotencyKey)
                .and("createdAt >= :from", "from", filter.from())
                .and("createdAt < :to", "to", filter.to())
                .page(this, page, ORDER);
    }

    /** Those received in the range after the one of that instant and id, in the order of receipt. */
    List<Submission> receivedBetween(Instant from, Instant to, UUID after, int most) {
        return find(
                        "createdAt < ?1 and (createdAt > ?2 or createdAt = ?2 and id > ?3) order by createdAt, id",
                        to,
                        from,
                        after)
                .page(0, most)
                .list();
    }
}
