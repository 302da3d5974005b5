package vn.lantoa.reporting.report.approval;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/reports/{id}/approvals")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Reports")
public class ReportApprovalResource {

    private final ReportApprovalService approvals;

    ReportApprovalResource(ReportApprovalService approvals) {
        this.approvals = approvals;
    }

    @GET
    @Operation(operationId = "getReportApprovals", summary = "By whom and how fast a report came from draft to seal")
    public ReportApprovalsView get(UUID id) {
        return approvals.of(id);
    }
}
