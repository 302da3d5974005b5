package vn.lantoa.reporting.report.restatement;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/restatements")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Restatements", description = "What of sealed reports is not so any more, and why.")
public class RestatementResource {

    private final RestatementService restatements;

    RestatementResource(RestatementService restatements) {
        this.restatements = restatements;
    }

    @GET
    @Operation(operationId = "listRestatements", summary = "List restatements, without their figures")
    public Page<RestatementView> list(
            @RestQuery @Parameter(description = "Those of this report.") @Nullable UUID reportId,
            @BeanParam PageRequest page) {
        return restatements.list(reportId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRestatement", summary = "Read a restatement, with the figures that differ")
    public RestatementView.Whole get(UUID id) {
        return restatements.get(id);
    }
}
