package vn.lantoa.media.social.snapshot;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class SocialSnapshotRepository implements PanacheRepositoryBase<SocialSnapshot, UUID> {

    private static final Sortable ORDER =
            Sortable.by("observedAt", "observedAt").and("source", "source").and("createdAt", "createdAt");

    Page<SocialSnapshot> of(UUID post, @Nullable String source, PageRequest page) {
        return new Conditions()
                .and("postId = :post", "post", post)
                .and("source = :source", "source", source)
                .page(this, page, ORDER);
    }

    Optional<SocialSnapshot> find(UUID post, UUID id) {
        return find("postId = ?1 and id = ?2", post, id).firstResultOptional();
    }

    /** Whether the source counted at that instant already. */
    boolean has(UUID post, NewSocialSnapshot entry) {
        return count("postId = ?1 and source = ?2 and observedAt = ?3", post, entry.source(), entry.observedAt()) > 0;
    }
}
