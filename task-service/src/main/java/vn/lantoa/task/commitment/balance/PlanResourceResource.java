package vn.lantoa.task.commitment.balance;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/plans/{id}/resources")
@Tag(name = "Plans")
public class PlanResourceResource {

    private final PlanResourceService resources;

    PlanResourceResource(PlanResourceService resources) {
        this.resources = resources;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getPlanResources",
            summary = "What the tasks of a plan need, and what is committed to them",
            description = "Of live tasks. What one task has too much helps no other.")
    public PlanResources get(UUID id) {
        return resources.of(id);
    }
}
