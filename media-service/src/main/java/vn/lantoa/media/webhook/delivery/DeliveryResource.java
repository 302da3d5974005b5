package vn.lantoa.media.webhook.delivery;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/webhooks/{id}/deliveries")
@Tag(name = "Webhooks", description = "Addresses that are told what happens, as Standard Webhooks has it.")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
public class DeliveryResource {

    private final DeliveryService deliveries;

    DeliveryResource(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List what a webhook was told",
            description = "Of the last thirty days, each with its last fifty attempts.")
    public Page<DeliveryView> list(UUID id, @BeanParam DeliveryFilter filter, @BeanParam PageRequest page) {
        return deliveries.list(id, filter, page);
    }

    @POST
    @Keyed
    @Path("/{deliveryId}/replay")
    @APIResponse(responseCode = "200", description = "The delivery, which is attempted again.")
    @Operation(
            operationId = "replayWebhookDelivery",
            summary = "Tell a webhook something again",
            description = "Under the same `webhook-id`, whatever came of it before; retries last another three days.")
    public DeliveryView replay(UUID id, UUID deliveryId) {
        return deliveries.replay(id, deliveryId);
    }
}
