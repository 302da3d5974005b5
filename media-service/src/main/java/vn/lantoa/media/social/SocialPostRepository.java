package vn.lantoa.media.social;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class SocialPostRepository implements PanacheRepositoryBase<SocialPost, UUID> {

    private static final Sortable ORDER =
            Sortable.by("postedAt", "postedAt").and("platform", "platform").and("account", "account");

    Page<SocialPost> page(SocialPostFilter filter, PageRequest page) {
        return filter.conditions().page(this, page, ORDER);
    }

    /** The post, held so that its changes follow one another. */
    Optional<SocialPost> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether another post of the platform has the address, as the index asks. */
    boolean hasOther(UUID id, SocialPlatform platform, String url) {
        return count("platform = ?1 and md5(url) = md5(?2) and id <> ?3", platform, url, id) > 0;
    }
}
