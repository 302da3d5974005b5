package vn.lantoa.task.diff;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/plans/{id}/diff/{other}")
@Tag(name = "Plans")
public class PlanDiffResource {

    private final PlanDiffService diffs;

    PlanDiffResource(PlanDiffService diffs) {
        this.diffs = diffs;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "diffPlans",
            summary = "What another document of a plan changes",
            description = "From `{id}`, the old one, to `{other}`, the new one: which clauses are kept, changed, added,"
                    + " removed and moved, and which tasks of the old plan each touches. By hash, then by likeness of"
                    + " words: what moved is not removed and added.")
    public PlanDiffView diff(UUID id, UUID other) {
        return diffs.diff(id, other);
    }
}
