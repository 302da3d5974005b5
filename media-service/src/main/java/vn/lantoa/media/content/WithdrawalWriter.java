package vn.lantoa.media.content;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.ItemLockTable.KnownItem;
import vn.lantoa.media.content.item.ContentItemService;
import vn.lantoa.media.content.item.ContentItemView;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;

/** Writes withdrawals and restorations: a revision each, audited and told. All in the caller's transaction. */
@ApplicationScoped
public class WithdrawalWriter {

    private final ContentItemService items;
    private final ContentItemTable table;
    private final ItemLockTable locks;
    private final Outbox outbox;
    private final WebhookEvents webhooks;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    WithdrawalWriter(
            ContentItemService items,
            ContentItemTable table,
            ItemLockTable locks,
            Outbox outbox,
            WebhookEvents webhooks,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.items = items;
        this.table = table;
        this.locks = locks;
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Locks an item until the transaction ends, so that nobody changes what is decided about it. */
    public void lock(UUID id) {
        table.lock(id);
    }

    /** The items of these names, locked until the transaction ends. */
    public Map<String, KnownItem> known(String agency, Collection<String> externalIds) {
        return locks.lock(agency, externalIds);
    }

    /**
     * Writes those that are not so already.
     *
     * @return their new revisions
     */
    public Map<UUID, Integer> write(List<UUID> ids, boolean withdrawn, String reason) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, ContentItemView> before = items.views(ids);
        List<RecordedItem> recorded = table.withdrawOrRestore(ids, withdrawn, reason, caller.name(), clock.instant());
        items.forgetRead();
        Map<UUID, ContentItemView> after = items.views(ids);
        recorded.forEach(one -> {
            UUID id = one.item().id();
            audit(Objects.requireNonNull(before.get(id)), Objects.requireNonNull(after.get(id)));
        });
        outbox.addAll(ContentPublisher.of(recorded));
        tell(withdrawn ? WebhookEvent.ITEM_WITHDRAWN : WebhookEvent.ITEM_RESTORED, recorded);
        return recorded.stream().collect(Collectors.toMap(one -> one.item().id(), one -> one.item()
                .revision()));
    }

    private void tell(WebhookEvent event, List<RecordedItem> recorded) {
        recorded.stream()
                .collect(Collectors.groupingBy(
                        RecordedItem::agency,
                        Collectors.mapping(one -> one.item().id(), Collectors.toList())))
                .forEach((agency, items) -> webhooks.tell(event, agency, items));
    }

    private void audit(ContentItemView before, ContentItemView after) {
        audit.record(
                AuditAction.TRANSITIONED,
                "content-items/" + after.id(),
                after.version(),
                before,
                after,
                caller.has(Roles.PLAN_ADMIN) ? after.agency() : null);
    }
}
