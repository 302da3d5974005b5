package vn.lantoa.deploy.bench.spring.post;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

import vn.lantoa.deploy.bench.spring.post.PostedAnswer.Status;
import vn.lantoa.deploy.bench.spring.post.PostedItems.PostedItem;
import vn.lantoa.deploy.bench.spring.store.ContentItem;
import vn.lantoa.deploy.bench.spring.store.ContentItemRepository;
import vn.lantoa.deploy.bench.spring.store.ContentRevision;
import vn.lantoa.deploy.bench.spring.store.ContentRevisionRepository;
import vn.lantoa.deploy.bench.spring.store.SaidOfItem;

/** Stores items: a new one, or a new revision where an item is said to be otherwise. */
@Service
class ItemService {

    private final ContentItemRepository items;
    private final ContentRevisionRepository revisions;

    ItemService(ContentItemRepository items, ContentRevisionRepository revisions) {
        this.items = items;
        this.revisions = revisions;
    }

    record Written(ContentItem item, Status status) {}

    Written write(String agency, PostedItem posted, SaidOfItem said, LockedPast locked, ContentItem.Origin origin) {
        return items.findByAgencyAndExternalId(agency, posted.externalId())
                .map(item -> change(item, posted, said, locked, origin))
                .orElseGet(() -> create(agency, posted, said, locked, origin));
    }

    private Written create(
            String agency, PostedItem posted, SaidOfItem said, LockedPast locked, ContentItem.Origin origin) {
        var item = new ContentItem(agency, posted.externalId(), locked.has(posted.day()), origin);
        ContentRevision first = item.say(said, posted.planId() != null, origin);
        items.save(item);
        revisions.save(first);
        return new Written(item, Status.CREATED);
    }

    private Written change(
            ContentItem item, PostedItem posted, SaidOfItem said, LockedPast locked, ContentItem.Origin origin) {
        if (item.said().equals(said)) {
            return new Written(item, Status.UNCHANGED);
        }
        if (locked.has(posted.day()) || locked.has(item.said().publishedOn())) {
            throw new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_CONTENT, "all is locked until " + locked.until());
        }
        revisions.save(item.say(said, posted.planId() != null, origin));
        return new Written(item, Status.UPDATED);
    }
}
