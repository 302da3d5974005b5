package vn.lantoa.media.webhook.delivery;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.webhook.WebhookEvent;

/** Which deliveries a list shows. */
public class DeliveryFilter {

    @QueryParam("state")
    @Parameter(description = "Those in this state.")
    @Nullable
    DeliveryState state;

    @QueryParam("event")
    @Parameter(description = "Those that tell of this.")
    @Nullable
    WebhookEvent event;

    public DeliveryFilter() {}
}
