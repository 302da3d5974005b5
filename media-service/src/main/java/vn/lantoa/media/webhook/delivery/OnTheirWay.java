package vn.lantoa.media.webhook.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many deliveries of each webhook and owner this process is telling. Never waits: event loops may ask. */
final class OnTheirWay {

    private final Map<UUID, Integer> ofWebhooks = new HashMap<>();
    private final Map<String, Integer> ofOwners = new HashMap<>();

    /**
     * What is on its way at a moment.
     *
     * @param webhooks of which there is any
     * @param owners how many of each
     */
    record Load(Set<UUID> webhooks, Map<String, Integer> owners) {

        static final Load NONE = new Load(Set.of(), Map.of());

        int total() {
            return owners.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    synchronized Load load() {
        return new Load(Set.copyOf(ofWebhooks.keySet()), Map.copyOf(ofOwners));
    }

    synchronized void begun(ClaimedDelivery.Target target) {
        ofWebhooks.merge(target.webhook(), 1, Integer::sum);
        ofOwners.merge(target.owner(), 1, Integer::sum);
    }

    /** One has ended; gives whether it was the webhook's last. */
    synchronized boolean ended(ClaimedDelivery.Target target) {
        oneLess(ofOwners, target.owner());
        return oneLess(ofWebhooks, target.webhook());
    }

    private static <K> boolean oneLess(Map<K, Integer> counts, K key) {
        return counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1) == null;
    }
}
