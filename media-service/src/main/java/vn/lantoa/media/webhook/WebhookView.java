package vn.lantoa.media.webhook;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A webhook as it is read; never with a secret.
 *
 * @param agency whose events it is told; null: of all press agencies
 * @param disabledBecause why it is told nothing; null while it is enabled
 */
@Schema(name = "Webhook")
public record WebhookView(
        UUID id,
        @Nullable String agency,
        String url,
        List<WebhookEvent> events,
        boolean enabled,
        @Nullable DisabledBecause disabledBecause,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    WebhookSecretView with(String secret) {
        return new WebhookSecretView(id, agency, url, events, enabled, disabledBecause, secret, meta);
    }
}
