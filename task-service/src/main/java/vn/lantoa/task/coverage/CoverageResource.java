package vn.lantoa.task.coverage;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/plans/{id}")
@Tag(name = "Plans")
public class CoverageResource {

    private final CoverageService coverage;
    private final JointActivityService joint;

    CoverageResource(CoverageService coverage, JointActivityService joint) {
        this.coverage = coverage;
        this.joint = joint;
    }

    @GET
    @Path("/coverage")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getPlanCoverage", summary = "Which action clauses nobody does yet")
    public PlanCoverage get(UUID id) {
        return coverage.of(id);
    }

    @GET
    @Path("/clauses/{path}/trace")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "traceClause", summary = "What hangs on a clause: tasks, agencies, progress")
    public ClauseTrace trace(UUID id, String path) {
        return coverage.trace(id, path);
    }

    @GET
    @Path("/joint-activities")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getJointActivities",
            summary = "What mass organisations do together with others",
            description =
                    "The live tasks in which an agency of level MASS_ORG leads or helps and another one takes part.")
    public JointActivities jointActivities(UUID id) {
        return joint.of(id);
    }
}
