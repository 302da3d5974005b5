package vn.lantoa.task.diff.carry;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/plans/{id}/carry-over")
@Tag(name = "Plans")
public class CarryOverResource {

    private final CarryOverService carryOver;

    CarryOverResource(CarryOverService carryOver) {
        this.carryOver = carryOver;
    }

    @POST
    @Keyed
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "What became of each live task of the plan that was replaced.")
    @Operation(
            operationId = "carryTasksOver",
            summary = "Take over the open tasks of a plan that this one replaces",
            description = "Each open task of `fromPlanId` becomes a task of this plan and serves what its clauses"
                    + " became (see `diff`); its progress and history stay with it. One whose clauses are all gone is"
                    + " told as ORPHANED and stands in the plan's coverage until somebody decides on it; one that is"
                    + " done stays.")
    public CarryOverView run(
            UUID id,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Tell what would become of the tasks, and write nothing.")
                    boolean dryRun,
            @NotNull @Valid CarryOverEntry entry) {
        return dryRun ? carryOver.preview(id, entry) : carryOver.run(id, entry);
    }
}
