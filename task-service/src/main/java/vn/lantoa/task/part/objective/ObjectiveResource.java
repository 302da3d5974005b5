package vn.lantoa.task.part.objective;

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

@Path("/api/v1/plans/{id}/objectives")
@Tag(name = "Plans")
public class ObjectiveResource {

    private final ObjectiveService objectives;

    ObjectiveResource(ObjectiveService objectives) {
        this.objectives = objectives;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listObjectives",
            summary = "List what a plan is for",
            description = "Read from the items below Mục đích or Mục tiêu; an officer says of which level each is.")
    public Page<ObjectiveView> list(UUID id, @BeanParam PageRequest page) {
        return objectives.list(id, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "addObjective", summary = "Add an objective of a plan")
    public RestResponse<ObjectiveView> add(UUID id, @NotNull @Valid ObjectiveEntry entry) {
        ObjectiveView added = objectives.add(id, entry);
        return Created.at(objectives.path(id, added.id()), added);
    }

    @GET
    @Path("/{objectiveId}")
    @Authenticated
    @Operation(operationId = "getObjective", summary = "Read an objective of a plan")
    public ObjectiveView get(UUID id, UUID objectiveId) {
        return objectives.get(id, objectiveId);
    }

    @PUT
    @Path("/{objectiveId}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putObjective", summary = "Replace an objective of a plan")
    public ObjectiveView replace(UUID id, UUID objectiveId, @NotNull @Valid ObjectiveEntry entry) {
        return objectives.replace(id, objectiveId, entry);
    }
}
