package vn.lantoa.media.clearance;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

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

@Path("/api/v1/content-clearances")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Clearances", description = "Which works were cleared for publication, and by whom.")
public class ContentClearanceResource {

    private final ContentClearanceService clearances;

    ContentClearanceResource(ContentClearanceService clearances) {
        this.clearances = clearances;
    }

    @GET
    @Operation(
            operationId = "listContentClearances",
            summary = "List clearances",
            description = "A press agency sees its own only.")
    public Page<ContentClearanceView> list(@BeanParam ContentClearanceFilter filter, @BeanParam PageRequest page) {
        return clearances.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "createContentClearance",
            summary = "Record that a work was cleared",
            description = "The work's items name it by `clearanceId`. What is classified is refused, and nothing of it"
                    + " is kept: do not describe it here.")
    public RestResponse<ContentClearanceView> create(@NotNull @Valid ContentClearanceEntry entry) {
        ContentClearanceView clearance = clearances.create(entry);
        return Created.at(ContentClearanceService.path(clearance.id()), clearance);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getContentClearance", summary = "Read a clearance")
    public ContentClearanceView get(UUID id) {
        return clearances.get(id);
    }

    @POST
    @Keyed
    @Path("/{id}/revocation")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The clearance, revoked.")
    @Operation(
            operationId = "revokeContentClearance",
            summary = "Revoke a clearance",
            description = "For good. What was accepted under it stays, and its match says `clearanceRevoked`; on an"
                    + " order that requires clearance it counts for nothing else, and a line that names it is refused"
                    + " (`CLEARANCE_REVOKED`). The same again changes nothing.")
    public ContentClearanceView revoke(UUID id, @NotNull @Valid ContentClearanceEntry.Revocation entry) {
        return clearances.revoke(id, entry.reason());
    }
}
