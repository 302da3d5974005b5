package vn.lantoa.media.content.item;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ContentRevisionRepository implements PanacheRepositoryBase<ContentRevision, ContentRevision.Key> {

    private static final Sortable ORDER = Sortable.by("revision", "id.revision");

    Page<ContentRevision> of(UUID item, PageRequest page) {
        return new Conditions().and("id.item = :item", "item", item).page(this, page, ORDER);
    }

    /** The revision before; null when there is none. */
    @Nullable
    ContentRevision before(UUID item, ContentRevision later) {
        return findById(new ContentRevision.Key(item, later.revision() - 1));
    }
}
