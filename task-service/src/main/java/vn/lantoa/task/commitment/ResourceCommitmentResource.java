package vn.lantoa.task.commitment;

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

@Path("/api/v1/resource-commitments")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Resource commitments", description = "Staff and money that agencies commit to tasks.")
public class ResourceCommitmentResource {

    private final ResourceCommitmentService commitments;

    ResourceCommitmentResource(ResourceCommitmentService commitments) {
        this.commitments = commitments;
    }

    @GET
    @Operation(operationId = "listResourceCommitments", summary = "List what agencies commit to tasks")
    public Page<ResourceCommitmentView> list(@BeanParam ResourceCommitmentFilter filter, @BeanParam PageRequest page) {
        return commitments.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR})
    @Operation(
            operationId = "createResourceCommitment",
            summary = "Commit staff or money to a task",
            description = "An agency commits its own; an officer anybody's.")
    public RestResponse<ResourceCommitmentView> create(@NotNull @Valid ResourceCommitmentEntry entry) {
        ResourceCommitmentView commitment = commitments.create(entry);
        return Created.at("resource-commitments/" + commitment.id(), commitment);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getResourceCommitment", summary = "Read what an agency commits to a task")
    public ResourceCommitmentView get(UUID id) {
        return commitments.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR})
    @Operation(operationId = "putResourceCommitment", summary = "Replace what an agency commits to a task")
    public ResourceCommitmentView replace(UUID id, @NotNull @Valid ResourceCommitmentEntry entry) {
        return commitments.replace(id, entry);
    }
}
