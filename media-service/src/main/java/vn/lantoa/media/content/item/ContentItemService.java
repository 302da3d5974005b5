package vn.lantoa.media.content.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.channel.Channels;
import vn.lantoa.media.feed.FeedCursor;
import vn.lantoa.media.feed.FeedRequest;
import vn.lantoa.media.feed.FeedTable;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Reads items, their revisions and their changes. A press agency sees its own only. */
@ApplicationScoped
@Transactional
public class ContentItemService {

    private final ContentItemRepository items;
    private final ContentRevisionRepository revisions;
    private final PressAgencyService press;
    private final Channels channels;
    private final FeedTable feed;

    ContentItemService(
            ContentItemRepository items,
            ContentRevisionRepository revisions,
            PressAgencyService press,
            Channels channels,
            FeedTable feed) {
        this.items = items;
        this.revisions = revisions;
        this.press = press;
        this.channels = channels;
        this.feed = feed;
    }

    Page<ContentItemView> list(ContentItemFilter filter, PageRequest page) {
        filter.check();
        Set<String> forms = filter.channel == null ? null : channels.keptAs(List.of(filter.channel));
        Page<ContentItem> found = items.page(filter, forms, press.readable(filter.agency), page);
        return new Page<>(items.shown(found.items()), found.page());
    }

    /**
     * The item.
     *
     * @throws Problem 404 when there is none, or the caller may not read it
     */
    public ContentItemView get(UUID id) {
        return items.view(find(id));
    }

    /** Every state that an item was in, each with what differs from the one before. */
    Page<ContentRevisionView> revisions(UUID id, PageRequest page) {
        UUID item = find(id).id();
        return revisions.of(item, page).map(revision -> revision.view(revisions.before(item, revision)));
    }

    /**
     * What changed after a cursor, each item once. A change shows when no transaction that began before it is still
     * running.
     */
    ContentChanges changes(FeedRequest request) {
        FeedCursor after = feed.placeOf(request);
        List<ContentItem> changed = items.changes(after, press.readable(), request.size());
        FeedCursor next =
                changed.isEmpty() ? after : changed.get(changed.size() - 1).cursor();
        return new ContentChanges(items.shown(changed), next.word());
    }

    /**
     * What is stored of an agency's items, withdrawn ones aside.
     *
     * @param first the first local day of publication
     * @param last the last one
     */
    public ContentTotals totals(String agency, LocalDate first, LocalDate last) {
        return items.totals(agency, first, last);
    }

    /** These items, for who knows that the caller may read them. */
    public Map<UUID, ContentItemView> views(List<UUID> ids) {
        return items.views(ids);
    }

    /** These items, which the transaction holds, as they are. */
    public List<HeldItem> held(List<UUID> ids) {
        return items.list("id in ?1", ids).stream().map(ContentItem::held).toList();
    }

    /** Lets what was read before be read again: it was changed beside the entity manager. */
    public void forgetRead() {
        items.forgetRead();
    }

    /** As {@link #forgetRead}, of these items alone. */
    public void forget(List<UUID> ids) {
        items.forget(ids);
    }

    private ContentItem find(UUID id) {
        AgencyScope own = press.readable();
        return items.findByIdOptional(id)
                .filter(item -> own.holds(item.agency()))
                .orElseThrow(() -> Problem.of(ContentItemProblem.CONTENT_ITEM_NOT_FOUND, id));
    }
}
