package vn.lantoa.media.content;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;

/** Takes items back: a new revision that counts no more. Nothing is deleted. */
@ApplicationScoped
@Transactional
public class WithdrawalService {

    private final ContentItemService content;
    private final ContentItemRepository items;
    private final ContentItemTable table;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    WithdrawalService(
            ContentItemService content,
            ContentItemRepository items,
            ContentItemTable table,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.content = content;
        this.items = items;
        this.table = table;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes the item back; one that was taken back already stays as it is. */
    ContentItemView withdraw(UUID id) {
        ContentItemView before = content.get(id);
        Optional<RecordedItem> recorded = table.withdraw(id, caller.name(), clock.instant());
        items.forgetRead();
        ContentItemView withdrawn = content.get(id);
        if (recorded.isEmpty()) {
            return withdrawn;
        }
        audit.record(
                AuditAction.TRANSITIONED,
                "content-items/" + id,
                withdrawn.version(),
                before,
                withdrawn,
                caller.has(Roles.PLAN_ADMIN) ? withdrawn.agency() : null);
        outbox.addAll(ContentPublisher.of(List.of(recorded.get())));
        return withdrawn;
    }
}
