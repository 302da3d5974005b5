package vn.lantoa.task.progress.monthly;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/plans/{id}/progress-returns")
@Tag(name = "Plans")
public class PlanReturnsResource {

    private final PlanReturnsService returns;

    PlanReturnsResource(PlanReturnsService returns) {
        this.returns = returns;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getPlanReturns",
            summary = "Tell whose return for a month is there and whose is missing",
            description = "Expected are the agencies that answer for a task of the plan that was open on a day of the"
                    + " month; nobody before the month began. Who returned something all the same is told with no"
                    + " tasks, and counted neither as expected nor as received.")
    public PlanReturnsView get(
            UUID id,
            @RestQuery
                    @Parameter(
                            description = "A month of the plan's report calendar, such as `2024-03`; the last that is"
                                    + " over if none is.")
                    @Nullable
                    String month) {
        return returns.of(id, month);
    }
}
