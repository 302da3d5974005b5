package vn.lantoa.reporting.consolidation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.time.ReportCalendar;

@Path("/api/v1/consolidations")
@Tag(name = "Reports")
public class ConsolidationResource {

    private final ConsolidationService consolidations;

    ConsolidationResource(ConsolidationService consolidations) {
        this.consolidations = consolidations;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getConsolidation",
            summary = "What agencies owe of a period, what came, and who was reminded",
            description =
                    "Of press agencies the months that are over, to be declared complete; of agencies that lead tasks"
                            + " of plans one word of progress of each task that is under way. As it stands today.")
    public ConsolidationView get(
            @RestQuery @Parameter(required = true, description = "The period, such as `2024-Q1`.") @Nullable
                    String period,
            @RestQuery @DefaultValue("DECREE") @Parameter(description = "How months are cut.") ReportCalendar calendar,
            @RestQuery
                    @Parameter(description = "The plan whose tasks are asked for; all that are no drafts unless given.")
                    @Nullable
                    UUID planId) {
        return consolidations.of(period, calendar, planId);
    }
}
