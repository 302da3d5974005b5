package vn.lantoa.media.webhook.delivery;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.webhook.call.CallOutcome;

/**
 * One attempt to tell a webhook.
 *
 * @param number from 1
 * @param at when it ended
 * @param status of the answer; null where there was none
 * @param milliseconds how long it took
 */
@Schema(name = "WebhookAttempt")
public record AttemptView(
        int number,
        Instant at,
        CallOutcome outcome,
        @Nullable Integer status,
        int milliseconds) {}
