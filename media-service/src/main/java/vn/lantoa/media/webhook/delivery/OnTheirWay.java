package vn.lantoa.media.webhook.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many deliveries of each webhook this process is telling. Never waits: event loops may ask. */
final class OnTheirWay {

    private final Map<UUID, Integer> ofWebhooks = new HashMap<>();

    synchronized int count() {
        return ofWebhooks.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of which webhooks there are any. */
    synchronized Set<UUID> webhooks() {
        return Set.copyOf(ofWebhooks.keySet());
    }

    synchronized void begun(UUID webhook) {
        ofWebhooks.merge(webhook, 1, Integer::sum);
    }

    /** One has ended; gives whether it was the webhook's last. */
    synchronized boolean ended(UUID webhook) {
        return ofWebhooks.computeIfPresent(webhook, (id, count) -> count == 1 ? null : count - 1) == null;
    }
}
