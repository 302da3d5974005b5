package vn.lantoa.media.webhook.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

import vn.lantoa.media.webhook.SigningSecretTable;
import vn.lantoa.media.webhook.WebhookConfig;
import vn.lantoa.media.webhook.WebhookService;
import vn.lantoa.media.webhook.call.CallOutcome;
import vn.lantoa.media.webhook.call.CallResult;
import vn.lantoa.media.webhook.call.WebhookMessage;

/**
 * Hands out what is due, each delivery to one process at a time, and takes down what came of it. A process that does
 * not come back loses its lease, and another one tells it again: at least once.
 */
@ApplicationScoped
@Transactional
public class DispatchService {

    private static final Duration LEASE = Duration.ofSeconds(90);
    private static final int OF_ONE_WEBHOOK = 8;
    private static final int OF_ONE_OWNER = 16;

    private final DeliveryTable deliveries;
    private final AttemptTable attempts;
    private final SigningSecretTable secrets;
    private final WebhookService webhooks;
    private final RetryPlan retries;
    private final Clock clock;

    DispatchService(
            DeliveryTable deliveries,
            AttemptTable attempts,
            SigningSecretTable secrets,
            WebhookService webhooks,
            WebhookConfig config,
            Clock clock) {
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.secrets = secrets;
        this.webhooks = webhooks;
        this.clock = clock;
        retries = new RetryPlan(config.firstRetry());
    }

    /** A delivery, signed, to be told now. */
    record Dispatch(ClaimedDelivery delivery, WebhookMessage message, Instant begun) {}

    /** @param load what this process is telling already */
    List<Dispatch> claim(OnTheirWay.Load load, int most) {
        Instant now = clock.instant();
        Instant oldest = now.minus(RetryPlan.GIVES_UP_AFTER);
        var bounds = new DeliveryTable.Bounds(OF_ONE_WEBHOOK, OF_ONE_OWNER, most, oldest);
        List<ClaimedDelivery> claimed = deliveries.claim(now, now.plus(LEASE), load, bounds);
        Map<UUID, List<String>> signing = secrets.signing(
                claimed.stream().map(ClaimedDelivery::webhook).distinct().toList(), now);
        return claimed.stream()
                .map(one -> new Dispatch(one, one.signed(now, signing.getOrDefault(one.webhook(), List.of())), now))
                .toList();
    }

    /** Takes down what came of an attempt, unless its lease was lost meanwhile. */
    @ActivateRequestContext
    void settle(Dispatch dispatch, CallResult result) {
        ClaimedDelivery delivery = dispatch.delivery;
        Instant now = clock.instant();
        deliveries.settle(delivery, settlement(delivery, result, now)).ifPresent(number -> {
            int took = (int) Duration.between(dispatch.begun, now).toMillis();
            attempts.add(
                    delivery.id(), new AttemptView(number, now, result.outcome(), result.status(), Math.max(took, 0)));
            if (result.outcome() == CallOutcome.GONE) {
                webhooks.gone(delivery.webhook(), delivery.url());
            }
        });
    }

    private DeliveryTable.Settlement settlement(ClaimedDelivery delivery, CallResult result, Instant now) {
        if (result.outcome() == CallOutcome.DELIVERED) {
            return new DeliveryTable.Settlement(DeliveryState.DELIVERED, now, false);
        }
        if (result.outcome() == CallOutcome.GONE) {
            return new DeliveryTable.Settlement(DeliveryState.FAILED, now, true);
        }
        double chance = ThreadLocalRandom.current().nextDouble();
        return retries.next(delivery.failures() + 1, delivery.since(), now, chance)
                .map(next -> new DeliveryTable.Settlement(DeliveryState.PENDING, next, true))
                .orElseGet(() -> new DeliveryTable.Settlement(DeliveryState.FAILED, now, true));
    }
}
