package vn.lantoa.media.webhook;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A webhook with its newest secret, which is told this once.
 *
 * @param agency whose events it is told; null: of all press agencies
 * @param disabledBecause why it is told nothing; null while it is enabled
 * @param secret {@code whsec_} and the key of the signatures in Base64
 */
@Schema(name = "WebhookWithSecret")
public record WebhookSecretView(
        UUID id,
        @Nullable String agency,
        String url,
        List<WebhookEvent> events,
        boolean enabled,
        @Nullable DisabledBecause disabledBecause,
        String secret,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** So that a secret never stands in a log. */
    @Override
    public String toString() {
        return "webhook " + id;
    }
}
