package vn.lantoa.media.content;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.ContentItemTable.Moved;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.lock.LockedPast;
import vn.lantoa.media.lock.LockedPastTable;
import vn.lantoa.media.reference.KnownCodes;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.media.reference.PlanDays;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.outbox.Outbox;

/**
 * Gives items that name no plan the one of their day (rules.md §5): agencies publish from the first of January on, a
 * plan is issued later, and another may take its place. A new revision each, audited and told like any other. Items of
 * locked days keep what they have: there a plan comes by correction.
 */
@ApplicationScoped
class PlanAssignmentService {

    private static final int AT_ONCE = 500;

    /** Who changed the items: nobody asked for it. */
    private static final String BY = "media-service";

    private final ContentItemTable items;
    private final LockedPastTable past;
    private final MediaReferences references;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    PlanAssignmentService(
            ContentItemTable items,
            LockedPastTable past,
            MediaReferences references,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.items = items;
        this.past = past;
        this.references = references;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit trail has of an item that got another plan. */
    record PlanOfItem(@Nullable UUID planId) {}

    /**
     * Does so for some hundred items of each plan.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean assignSome() {
        LockedPast locked = past.share();
        KnownCodes known = references.known();
        boolean more = false;
        for (PlanDays plan : known.planDays()) {
            PlanDays open = new PlanDays(plan.plan(), locked.firstOpenFrom(plan.startOn()), plan.endOn());
            List<Moved> moved = items.assign(open, known.plansBeside(plan.plan()), BY, clock.instant(), AT_ONCE);
            moved.forEach(this::record);
            outbox.addAll(ContentPublisher.of(moved.stream().map(Moved::item).toList()));
            more |= moved.size() == AT_ONCE;
        }
        return more;
    }

    private void record(Moved moved) {
        ContentItem item = moved.item().item();
        audit.record(
                AuditAction.REPLACED,
                "content-items/" + item.id(),
                (long) item.revision(),
                new PlanOfItem(moved.before()),
                new PlanOfItem(item.planId()));
    }
}
