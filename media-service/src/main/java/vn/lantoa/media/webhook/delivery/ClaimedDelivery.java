package vn.lantoa.media.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.lantoa.media.webhook.call.WebhookMessage;

/**
 * A delivery that this process attempts, until the lease is over.
 *
 * @param target who is told
 * @param claim rises with each claim and replay: who settles an older one comes too late
 * @param attempts how many there were
 * @param failures how many of them since it was made or replayed
 * @param since when it was made or replayed
 */
record ClaimedDelivery(Target target, long claim, int attempts, int failures, Instant since, Content content) {

    /**
     * Who is told.
     *
     * @param owner the press agency whose webhook it is; empty: an officer's, of all agencies
     * @param url where it is told
     */
    record Target(UUID webhook, String owner, String url) {}

    /** What is told. */
    record Content(UUID id, String body) {}

    UUID id() {
        return content.id;
    }

    UUID webhook() {
        return target.webhook;
    }

    String url() {
        return target.url;
    }

    WebhookMessage signed(Instant at, List<String> secrets) {
        return WebhookMessage.signed(content.id.toString(), at, content.body, secrets);
    }
}
