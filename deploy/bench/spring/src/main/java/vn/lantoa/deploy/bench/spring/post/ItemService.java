package vn.lantoa.deploy.bench.spring.post;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

import vn.lantoa.deploy.bench.spring.post.PostedAnswer.Status;
import vn.lantoa.deploy.bench.spring.post.PostedItems.PostedItem;
import vn.lantoa.deploy.bench.spring.store.SaidOfItem;
import vn.lantoa.deploy.bench.spring.store.StoredItem;
import vn.lantoa.deploy.bench.spring.store.StoredItemRepository;
import vn.lantoa.deploy.bench.spring.store.StoredRevision;
import vn.lantoa.deploy.bench.spring.store.StoredRevisionRepository;

/** Stores items: a new one, or a new revision where an item is said to be otherwise. */
@Service
class ItemService {

    private final StoredItemRepository items;
    private final StoredRevisionRepository revisions;

    ItemService(StoredItemRepository items, StoredRevisionRepository revisions) {
        this.items = items;
        this.revisions = revisions;
    }

    record Written(StoredItem item, Status status) {}

    Written write(String agency, PostedItem posted, SaidOfItem said, LockedDays locked, StoredItem.Origin origin) {
        return items.findByAgencyAndExternalId(agency, posted.externalId())
                .map(item -> change(item, posted, said, locked, origin))
                .orElseGet(() -> create(agency, posted, said, locked, origin));
    }

    private Written create(
            String agency, PostedItem posted, SaidOfItem said, LockedDays locked, StoredItem.Origin origin) {
        var item = new StoredItem(agency, posted.externalId(), locked.has(posted.day()), origin);
        StoredRevision first = item.say(said, posted.planId() != null, origin);
        items.save(item);
        revisions.save(first);
        return new Written(item, Status.CREATED);
    }

    private Written change(
            StoredItem item, PostedItem posted, SaidOfItem said, LockedDays locked, StoredItem.Origin origin) {
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
