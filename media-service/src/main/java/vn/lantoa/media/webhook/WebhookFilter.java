package vn.lantoa.media.webhook;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which webhooks a list shows. */
public class WebhookFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    @Nullable
    String agency;

    @QueryParam("enabled")
    @Parameter(description = "Those that are told of events, or only the others.")
    @Nullable
    Boolean enabled;

    public WebhookFilter() {}
}
