package vn.lantoa.media.webhook.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.webhook.WebhookProblem;
import vn.lantoa.media.webhook.WebhookService;
import vn.lantoa.media.webhook.WebhookView;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.SortField;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.problem.Problem;

/** The log of what a webhook was told; what is in it can be told again. */
@ApplicationScoped
@Transactional
public class DeliveryService {

    private static final Sortable ORDER = Sortable.by("createdAt", "made_at");
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    private final WebhookService webhooks;
    private final DeliveryTable deliveries;
    private final OldDeliveryTable old;
    private final AttemptTable attempts;
    private final AuditTrail audit;
    private final Clock clock;

    DeliveryService(
            WebhookService webhooks,
            DeliveryTable deliveries,
            OldDeliveryTable old,
            AttemptTable attempts,
            AuditTrail audit,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.old = old;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    Page<DeliveryView> list(UUID webhook, DeliveryFilter filter, PageRequest page) {
        webhook(webhook);
        var wanted = new DeliveryTable.Wanted(webhook, filter.state, filter.event);
        boolean descending = page.sort(ORDER).stream().anyMatch(SortField::descending);
        long skip = (long) page.page() * page.size();
        List<DeliveryView> found = deliveries.page(wanted, descending, skip, page.size());
        Map<UUID, List<AttemptView>> made =
                attempts.of(found.stream().map(DeliveryView::id).toList());
        return Page.of(
                found.stream()
                        .map(one -> one.with(made.getOrDefault(one.id(), List.of())))
                        .toList(),
                page,
                deliveries.count(wanted));
    }

    /** Tells it again, whatever came of it: at once, and for three days. */
    DeliveryView replay(UUID webhook, UUID id) {
        if (!webhook(webhook).enabled()) {
            throw Problem.of(WebhookProblem.WEBHOOK_DISABLED);
        }
        DeliveryView before = find(webhook, id);
        Instant now = clock.instant();
        deliveries.replay(id, now);
        DeliveryView after = find(webhook, id);
        audit.record(AuditAction.TRANSITIONED, "webhooks/" + webhook + "/deliveries/" + id, null, before, after);
        return after;
    }

    /** Gives up what nobody took for three days, such as what a disabled webhook was to be told. */
    void giveUpOld() {
        Instant now = clock.instant();
        old.giveUp(now.minus(RetryPlan.GIVES_UP_AFTER), now);
    }

    /** Forgets what is older than thirty days; gives whether there may be more. */
    boolean forgetOld() {
        return old.forget(clock.instant().minus(KEPT), FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE;
    }

    private WebhookView webhook(UUID id) {
        return webhooks.find(id).orElseThrow(() -> Problem.of(WebhookProblem.WEBHOOK_NOT_FOUND, id));
    }

    private DeliveryView find(UUID webhook, UUID id) {
        return deliveries
                .find(webhook, id)
                .map(one -> one.with(attempts.of(List.of(id)).getOrDefault(id, List.of())))
                .orElseThrow(() -> Problem.of(WebhookProblem.WEBHOOK_DELIVERY_NOT_FOUND, id));
    }
}
