package vn.lantoa.media.usage.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;

/** Tells webhooks what was reached of a quota: once in a month, and anew where the quota is another one. */
@ApplicationScoped
public class QuotaWarnings {

    private static final int WHOLE = 100;

    private final QuotaWarningTable table;
    private final WebhookEvents webhooks;
    private final Clock clock;

    QuotaWarnings(QuotaWarningTable table, WebhookEvents webhooks, Clock clock) {
        this.table = table;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /**
     * Tells what was not told yet, in the caller's transaction.
     *
     * @param month its first day
     * @param reached by each agency the most of its quota
     */
    public void tell(LocalDate month, List<ReachedQuota> reached) {
        if (!reached.isEmpty()) {
            table.note(month, reached, clock.instant())
                    .forEach(one -> webhooks.tell(
                            one.percent() < WHOLE ? WebhookEvent.QUOTA_NEARLY_USED : WebhookEvent.QUOTA_USED,
                            one.agency(),
                            List.of(one.quota())));
        }
    }
}
