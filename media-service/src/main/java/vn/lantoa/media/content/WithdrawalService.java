package vn.lantoa.media.content;

import java.time.Clock;
import java.util.List;
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
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    WithdrawalService(
            ContentItemService content,
            ContentItemRepository items,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.content = content;
        this.items = items;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes the item back; one that was taken back already stays as it is. */
    ContentItemView withdraw(UUID id) {
        ContentItemView before = content.get(id);
        if (!items.withdraw(id, caller.name(), clock.instant())) {
            return content.get(id);
        }
        ContentItemView withdrawn = content.get(id);
        audit.record(
                AuditAction.TRANSITIONED,
                "content-items/" + id,
                withdrawn.version(),
                before,
                withdrawn,
                caller.has(Roles.PLAN_ADMIN) ? withdrawn.agency() : null);
        outbox.addAll(ContentPublisher.of(withdrawn.agency(), List.of(withdrawn.recorded())));
        return withdrawn;
    }
}
