package vn.lantoa.media.clearance.summary;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/content-clearances/summary")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Clearances")
public class ClearanceSummaryResource {

    private final ClearanceSummaryService published;

    ClearanceSummaryResource(ClearanceSummaryService published) {
        this.published = published;
    }

    @GET
    @Operation(
            operationId = "getClearanceSummary",
            summary = "Count what was published without the clearance that its order requires",
            description = "As everything is now: there should be none. A press agency sees its own only.")
    public ClearanceSummaryView get(
            @RestQuery @Parameter(description = "Publications of this press agency.") @Nullable String agency,
            @RestQuery @Parameter(description = "Published on this local day or later.") @Nullable LocalDate from,
            @RestQuery @Parameter(description = "Published before this local day.") @Nullable LocalDate to) {
        return published.of(agency, from, to);
    }
}
