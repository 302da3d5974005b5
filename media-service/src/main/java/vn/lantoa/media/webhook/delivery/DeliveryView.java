package vn.lantoa.media.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.webhook.WebhookEvent;

/**
 * What a webhook is told, and how far that is.
 *
 * @param id the {@code webhook-id} of all its attempts
 * @param body as it is signed and sent
 * @param nextAttemptAt null where there will be none
 * @param attempts the last fifty, in their order
 */
@Schema(name = "WebhookDelivery")
public record DeliveryView(
        UUID id,
        UUID webhookId,
        WebhookEvent event,
        DeliveryState state,
        String body,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        List<AttemptView> attempts) {

    DeliveryView with(List<AttemptView> made) {
        return new DeliveryView(id, webhookId, event, state, body, createdAt, nextAttemptAt, made);
    }
}
