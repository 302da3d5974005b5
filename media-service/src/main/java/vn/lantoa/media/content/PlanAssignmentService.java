package vn.lantoa.media.content;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.media.reference.PlanDays;
import vn.lantoa.platform.data.outbox.Outbox;

/**
 * Gives items that came before their plan the plan whose dates hold their day (contract.md, Press and content):
 * agencies publish from the first of January on, and a plan is issued later. A new revision each, told like any other.
 */
@ApplicationScoped
class PlanAssignmentService {

    private static final int AT_ONCE = 500;

    /** Who changed the items: nobody asked for it. */
    private static final String BY = "media-service";

    private final ContentItemTable items;
    private final MediaReferences references;
    private final Outbox outbox;
    private final Clock clock;

    PlanAssignmentService(ContentItemTable items, MediaReferences references, Outbox outbox, Clock clock) {
        this.items = items;
        this.references = references;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Does so for some hundred items of each plan.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean adoptSome() {
        boolean more = false;
        for (PlanDays plan : references.known().planDays()) {
            List<RecordedItem> adopted = items.adopt(plan, BY, clock.instant(), AT_ONCE);
            outbox.addAll(ContentPublisher.of(adopted));
            more |= adopted.size() == AT_ONCE;
        }
        return more;
    }
}
