package vn.lantoa.task.workload;

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
import vn.lantoa.task.agency.AgencyLevel;

@Path("/api/v1/plans/{id}/workload")
@Tag(name = "Plans")
public class WorkloadResource {

    private final WorkloadService workload;

    WorkloadResource(WorkloadService workload) {
        this.workload = workload;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getPlanWorkload",
            summary = "How much of a plan's work is whose",
            description = "Live tasks by agency and role, with the states that today gives them.")
    public PlanWorkload get(
            UUID id,
            @RestQuery @Parameter(description = "Only agencies of this level, such as `MASS_ORG`.") @Nullable
                    AgencyLevel level) {
        return workload.of(id, level);
    }
}
