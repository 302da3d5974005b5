package vn.lantoa.task.progress.commitment;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/plans/{id}/commitments")
@Tag(name = "Plans")
public class CommitmentResource {

    private final CommitmentService commitments;

    CommitmentResource(CommitmentService commitments) {
        this.commitments = commitments;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getPlanCommitments",
            summary = "What was promised for a period, and what came of it",
            description = "Promised are the tasks that were due in the period by what was known when it began: kept,"
                    + " late, pushed out, dropped, broken or still open; and those that were added since.")
    public PlanCommitments get(UUID id, @BeanParam CommitmentPeriod period) {
        return commitments.of(id, period);
    }
}
