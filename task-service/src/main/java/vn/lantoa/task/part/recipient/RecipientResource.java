package vn.lantoa.task.part.recipient;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/plans/{id}/recipients")
@Tag(name = "Plans")
public class RecipientResource {

    private final RecipientService recipients;

    RecipientResource(RecipientService recipients) {
        this.recipients = recipients;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listRecipients",
            summary = "List to whom a plan is sent",
            description = "Read from the distribution list (nơi nhận); an officer says how and when each was sent it.")
    public Page<RecipientView> list(UUID id, @BeanParam PageRequest page) {
        return recipients.list(id, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "addRecipient", summary = "Add a recipient of a plan")
    public RestResponse<RecipientView> add(UUID id, @NotNull @Valid RecipientEntry entry) {
        RecipientView added = recipients.add(id, entry);
        return Created.at(recipients.path(id, added.id()), added);
    }

    @GET
    @Path("/{recipientId}")
    @Authenticated
    @Operation(operationId = "getRecipient", summary = "Read a recipient of a plan")
    public RecipientView get(UUID id, UUID recipientId) {
        return recipients.get(id, recipientId);
    }

    @PUT
    @Path("/{recipientId}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putRecipient", summary = "Replace a recipient of a plan")
    public RecipientView replace(UUID id, UUID recipientId, @NotNull @Valid RecipientEntry entry) {
        return recipients.replace(id, recipientId, entry);
    }

    @POST
    @Keyed
    @Path("/{recipientId}/acknowledgement")
    @IfMatch
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR})
    @APIResponse(responseCode = "200", description = "The recipient, which has acknowledged.")
    @Operation(
            operationId = "acknowledgePlan",
            summary = "Acknowledge a plan that was sent",
            description = "An agency does so for itself, an officer for anybody. The same again changes nothing.")
    public RecipientView acknowledge(UUID id, UUID recipientId) {
        return recipients.acknowledge(id, recipientId);
    }
}
