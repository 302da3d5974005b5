package vn.lantoa.task.obstacle;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
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
import vn.lantoa.task.obstacle.summary.ObstacleSummary;

@Path("/api/v1/obstacles")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Obstacles", description = "What hinders a plan, from the agency that meets it to a decision.")
public class ObstacleResource {

    private final ObstacleService obstacles;

    ObstacleResource(ObstacleService obstacles) {
        this.obstacles = obstacles;
    }

    @GET
    @Operation(operationId = "listObstacles", summary = "List obstacles")
    public Page<ObstacleView> list(@BeanParam ObstacleFilter filter, @BeanParam PageRequest page) {
        return obstacles.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.AGENCY_EDITOR, Roles.PLAN_ADMIN})
    @Operation(
            operationId = "raiseObstacle",
            summary = "Say what hinders the plan",
            description = "An agency speaks for itself, and of tasks that it leads or helps with (`NOT_YOUR_ORG`).")
    public RestResponse<ObstacleView> raise(@NotNull @Valid ObstacleEntry entry) {
        ObstacleView obstacle = obstacles.raise(entry);
        return Created.at("obstacles/" + obstacle.id(), obstacle);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summarizeObstacles",
            summary = "How many obstacles there are, and how long they take",
            description = "Counts by state, and the median of the days to each step.")
    public ObstacleSummary summary(
            @RestQuery @Parameter(description = "Those of this plan.") @Nullable UUID planId,
            @RestQuery @Parameter(description = "Those that this agency raised.") @Nullable String agency) {
        return obstacles.summary(planId, agency);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getObstacle", summary = "Read an obstacle")
    public ObstacleView get(UUID id) {
        return obstacles.get(id);
    }

    @POST
    @Keyed
    @Path("/{id}/consolidate")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The obstacle, consolidated.")
    @Operation(
            operationId = "consolidateObstacle",
            summary = "Consolidate an obstacle",
            description = "RAISED → CONSOLIDATED → ESCALATED → DECIDED, in this order only (`OBSTACLE_STEP_ILLEGAL`).")
    public ObstacleView consolidate(UUID id, @NotNull @Valid ObstacleSteps.Consolidation word) {
        return obstacles.consolidate(id, word);
    }

    @POST
    @Keyed
    @Path("/{id}/escalate")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The obstacle, escalated.")
    @Operation(operationId = "escalateObstacle", summary = "Bring an obstacle before the province's leaders")
    public ObstacleView escalate(UUID id, @NotNull @Valid ObstacleSteps.Escalation word) {
        return obstacles.escalate(id, word);
    }

    @POST
    @Keyed
    @Path("/{id}/decide")
    @IfMatch
    @RolesAllowed(Roles.APPROVER)
    @APIResponse(responseCode = "200", description = "The obstacle, decided.")
    @Operation(
            operationId = "decideObstacle",
            summary = "Decide on an obstacle",
            description = "An amendment that is named is linked with the obstacle, both ways.")
    public ObstacleView decide(UUID id, @NotNull @Valid ObstacleSteps.Decision word) {
        return obstacles.decide(id, word);
    }
}
