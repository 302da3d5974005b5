package vn.lantoa.media.brief.coverage;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/content-briefs/{id}/coverage")
@Tag(name = "Briefs")
public class BriefCoverageResource {

    private final BriefCoverageService coverage;

    BriefCoverageResource(BriefCoverageService coverage) {
        this.coverage = coverage;
    }

    @GET
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(
            operationId = "getContentBriefCoverage",
            summary = "Hold a brief against what was published",
            description = "Works of its theme within its days, by the press agencies and on the channels that it"
                    + " addresses; why others do not count is told. A press agency sees its own works only.")
    public BriefCoverageView coverage(UUID id) {
        return coverage.of(id);
    }
}
