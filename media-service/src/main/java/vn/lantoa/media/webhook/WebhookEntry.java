package vn.lantoa.media.webhook;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook as it is registered or replaced.
 *
 * @param url where events are posted to: https, and no address of a private network
 * @param events what it is told of
 * @param enabled whether it is told; true unless given
 */
@Schema(name = "WebhookEntry")
public record WebhookEntry(
        @NotBlank @Size(max = 2000) String url,
        @NotEmpty @Size(max = 20) List<@NotNull WebhookEvent> events,
        Boolean enabled) {

    public WebhookEntry {
        enabled = enabled == null || enabled;
    }

    WebhookEntry at(String address) {
        return new WebhookEntry(address, events, enabled);
    }
}
