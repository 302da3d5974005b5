package vn.lantoa.media.content;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.item.ContentItemService;
import vn.lantoa.media.content.item.ContentItemView;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.web.identity.Caller;

/**
 * Writes corrections: a revision each, audited and told like any other, as a withdrawal or restoration too where it is
 * one. All in the caller's transaction.
 */
@ApplicationScoped
public class CorrectionWriter {

    private final ContentItemService items;
    private final ContentItemTable table;
    private final Outbox outbox;
    private final WebhookEvents webhooks;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CorrectionWriter(
            ContentItemService items,
            ContentItemTable table,
            Outbox outbox,
            WebhookEvents webhooks,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.items = items;
        this.table = table;
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Writes items as they are to be.
     *
     * @param changed held ones of one agency, each otherwise than it is
     * @return their new revisions
     */
    public Map<UUID, Integer> write(UUID correction, String reason, List<CorrectedItem> changed) {
        if (changed.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = changed.stream().map(one -> one.item().id()).toList();
        Map<UUID, ContentItemView> before = items.views(ids);
        List<RecordedItem> recorded = table.correct(correction, reason, changed, caller.name(), clock.instant());
        items.forget(ids);
        Map<UUID, ContentItemView> after = items.views(ids);
        recorded.forEach(one -> audit(
                Objects.requireNonNull(before.get(one.item().id())),
                Objects.requireNonNull(after.get(one.item().id()))));
        outbox.addAll(ContentPublisher.of(recorded));
        tell(recorded.get(0).agency(), changed);
        return recorded.stream().collect(Collectors.toMap(one -> one.item().id(), one -> one.item()
                .revision()));
    }

    /** Remembers of held items, which are otherwise to stay as they are, whether their plan is named: no revision. */
    public void namePlans(List<CorrectedItem> items) {
        table.namePlans(
                items.stream().collect(Collectors.toMap(one -> one.item().id(), CorrectedItem::planNamed)),
                clock.instant());
    }

    /** Tells of those that are taken back or brought back. */
    private void tell(String agency, List<CorrectedItem> changed) {
        changed.stream()
                .filter(one -> one.after().withdrawn() != one.item().state().withdrawn())
                .collect(Collectors.groupingBy(
                        one -> one.after().withdrawn(),
                        Collectors.mapping(one -> one.item().id(), Collectors.toList())))
                .forEach((withdrawn, ids) -> webhooks.tell(
                        withdrawn ? WebhookEvent.ITEM_WITHDRAWN : WebhookEvent.ITEM_RESTORED, agency, ids));
    }

    private void audit(ContentItemView before, ContentItemView after) {
        audit.record(AuditAction.REPLACED, "content-items/" + after.id(), after.version(), before, after);
    }
}
