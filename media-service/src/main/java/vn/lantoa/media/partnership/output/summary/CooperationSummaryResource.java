package vn.lantoa.media.partnership.output.summary;

import java.time.LocalDate;
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

@Path("/api/v1/partnership-outputs/summary")
@Tag(name = "Partnerships")
public class CooperationSummaryResource {

    private final CooperationSummaryService summary;

    CooperationSummaryResource(CooperationSummaryService summary) {
        this.summary = summary;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getCooperationSummary",
            summary = "Count international agreements and what they brought",
            description = "Agreements as they stand now; what was withdrawn counts nowhere.")
    public CooperationSummaryView get(
            @RestQuery
                    @Parameter(description = "Agreements active on this local day, outputs until then; today if none is.")
                    @Nullable
                    LocalDate asOf,
            @RestQuery @Parameter(description = "Of agreements that serve this plan.") @Nullable UUID planId,
            @RestQuery @Parameter(description = "Outputs of this day or later.") @Nullable LocalDate from) {
        return summary.of(asOf, planId, from);
    }
}
