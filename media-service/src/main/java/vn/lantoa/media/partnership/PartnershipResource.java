package vn.lantoa.media.partnership;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/partnerships")
@Tag(name = "Partnerships", description = "Agreements with press agencies and international partners.")
public class PartnershipResource {

    private final PartnershipService partnerships;

    PartnershipResource(PartnershipService partnerships) {
        this.partnerships = partnerships;
    }

    @GET
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(
            operationId = "listPartnerships",
            summary = "List agreements",
            description = "A press agency sees its own only.")
    public Page<PartnershipView> list(@BeanParam PartnershipFilter filter, @BeanParam PageRequest page) {
        return partnerships.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "createPartnership",
            summary = "Enter an agreement",
            description = "With a press agency of the register; an international one may be with another partner.")
    public RestResponse<PartnershipView> create(@NotNull @Valid PartnershipEntry entry) {
        PartnershipView partnership = partnerships.create(entry);
        return Created.at("partnerships/" + partnership.id(), partnership);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(operationId = "getPartnership", summary = "Read an agreement")
    public PartnershipView get(UUID id) {
        return partnerships.show(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putPartnership",
            summary = "Amend an agreement",
            description = "A new revision; those before stay. Agency and kind cannot change.")
    public PartnershipView amend(UUID id, @NotNull @Valid PartnershipEntry entry) {
        return partnerships.amend(id, entry);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(operationId = "listPartnershipRevisions", summary = "List what an agreement said, revision by revision")
    public Page<PartnershipRevisionView> revisions(UUID id, @BeanParam PageRequest page) {
        return partnerships.revisions(id, page);
    }
}
