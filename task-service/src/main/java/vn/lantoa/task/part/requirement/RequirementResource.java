package vn.lantoa.task.part.requirement;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/plans/{id}/requirements")
@Tag(name = "Plans")
public class RequirementResource {

    private final RequirementService requirements;

    RequirementResource(RequirementService requirements) {
        this.requirements = requirements;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listRequirements",
            summary = "List what a plan requires of how it is carried out",
            description = "Read from the items below the heading Yêu cầu; an officer notes whether each was met.")
    public Page<RequirementView> list(UUID id, @BeanParam PageRequest page) {
        return requirements.list(id, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "addRequirement", summary = "Add a requirement of a plan")
    public RestResponse<RequirementView> add(UUID id, @NotNull @Valid RequirementEntry entry) {
        RequirementView added = requirements.add(id, entry);
        return Created.at(requirements.path(id, added.id()), added);
    }

    @GET
    @Path("/{requirementId}")
    @Authenticated
    @Operation(operationId = "getRequirement", summary = "Read a requirement of a plan")
    public RequirementView get(UUID id, UUID requirementId) {
        return requirements.get(id, requirementId);
    }

    @PUT
    @Path("/{requirementId}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putRequirement", summary = "Replace a requirement of a plan")
    public RequirementView replace(UUID id, UUID requirementId, @NotNull @Valid RequirementEntry entry) {
        return requirements.replace(id, requirementId, entry);
    }
}
