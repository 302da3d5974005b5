package vn.lantoa.media.webhook;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/webhooks")
@Tag(name = "Webhooks", description = "Addresses that are told what happens, as Standard Webhooks has it.")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
public class WebhookResource {

    private final WebhookService webhooks;

    WebhookResource(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listWebhooks",
            summary = "List webhooks",
            description = "A press agency sees its own only.")
    public Page<WebhookView> list(@BeanParam WebhookFilter filter, @BeanParam PageRequest page) {
        return webhooks.list(filter, page);
    }

    @POST
    @Keyed
    @APIResponse(
            responseCode = "201",
            description = "Registered, with the secret, which no other answer has.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebhookSecretView.class)))
    @Operation(
            operationId = "createWebhook",
            summary = "Register a webhook",
            description =
                    "Events are posted with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`:"
                            + " `v1,` and the HMAC-SHA256 of `id.timestamp.body` in Base64. Each comes at least once"
                            + " and in no certain order; only 2xx is a success, redirects are not followed, retries"
                            + " last three days, and 410 disables the webhook. An officer's webhook is told of all"
                            + " press agencies unless it names one.")
    public RestResponse<WebhookSecretView> create(
            @RestQuery @Parameter(description = "The press agency that an officer speaks for.") @Nullable
                    String onBehalfOf,
            @NotNull @Valid WebhookEntry entry) {
        WebhookSecretView webhook = webhooks.create(onBehalfOf, entry);
        return Created.at("webhooks/" + webhook.id(), webhook);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.AUDITOR})
    @Operation(operationId = "getWebhook", summary = "Read a webhook")
    public WebhookView get(UUID id) {
        return webhooks.get(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putWebhook",
            summary = "Replace, disable or enable a webhook",
            description = "What waits for a webhook that is disabled is sent once it is enabled again, within three"
                    + " days.")
    public WebhookView replace(UUID id, @NotNull @Valid WebhookEntry entry) {
        return webhooks.replace(id, entry);
    }

    @DELETE
    @Path("/{id}")
    @IfMatch
    @APIResponse(responseCode = "204", description = "It is gone.")
    @Operation(
            operationId = "deleteWebhook",
            summary = "Delete a webhook",
            description = "What it was told and was to be told goes with it; the audit trail keeps that it was there.")
    public void delete(UUID id) {
        webhooks.delete(id);
    }

    @POST
    @Keyed
    @Path("/{id}/secret")
    @APIResponse(
            responseCode = "200",
            description = "The webhook with its new secret.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebhookSecretView.class)))
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Give a webhook a new secret",
            description = "The former secret signs beside it for another 24 hours; four sign at once at most.")
    public WebhookSecretView rotate(UUID id) {
        return webhooks.rotate(id);
    }
}
