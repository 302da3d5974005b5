package vn.lantoa.media.brief;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ContentBriefRepository implements PanacheRepositoryBase<ContentBrief, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("theme", "theme")
            .and("startOn", "startOn")
            .and("endOn", "endOn");

    /**
     * @param addressed the codes that are the filter's agency's own; null where it names none
     * @param readable a draft, and what is for others, is in no list of who reads of some agencies only
     */
    Page<ContentBrief> page(
            ContentBriefFilter filter, @Nullable Set<String> addressed, AgencyScope readable, PageRequest page) {
        List<String> own = readable.codes().orElse(null);
        return new Conditions()
                .and("planId = :planId", "planId", filter.planId)
                .and("theme = :theme", "theme", filter.theme)
                .and(
                        "array_length(agencies) = 0 or array_intersects(agencies, :addressed)",
                        "addressed",
                        array(addressed))
                .and("state = :state", "state", filter.state)
                .and("startOn <= :on and endOn >= :on", "on", filter.on)
                .andIf(own != null, "state <> DRAFT")
                .andIf(own != null && own.isEmpty(), "1 = 0")
                .and("array_length(agencies) = 0 or array_intersects(agencies, :own)", "own", array(own))
                .page(this, page, ORDER);
    }

    /** A collection would be so many parameters. */
    private static String @Nullable [] array(@Nullable Collection<String> codes) {
        return codes == null ? null : codes.toArray(String[]::new);
    }

    /** The brief, held so that its changes follow one another. */
    Optional<ContentBrief> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
