package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/scorecards/{planId}")
@Tag(name = "Scorecards", description = "How a plan stands, clause by clause.")
@RolesAllowed({
    Roles.PLAN_ADMIN,
    Roles.APPROVER,
    Roles.FINANCE,
    Roles.AGENCY_EDITOR,
    Roles.REPORTING_JOB,
    Roles.AUDITOR,
    Roles.VIEWER
})
public class ScorecardResource {

    private static final String AS_OF = "The day; today unless given. Of a day before what was kept at its end.";

    private final ScorecardService scorecards;

    ScorecardResource(ScorecardService scorecards) {
        this.scorecards = scorecards;
    }

    @GET
    @Operation(
            operationId = "getPlanScorecard",
            summary = "How a plan stands",
            description =
                    "Tasks, progress, content, KPIs, money, events, obstacles, reminders and what waits for what, each"
                            + " with its state and reason. Of each event: what came of it, with the footnote where"
                            + " sources differ, what the press published, and that against its media plan. What is not"
                            + " recorded is UNKNOWN, never 0. An earlier day's is as it was kept at the end"
                            + " of that day.")
    public PlanCard plan(UUID planId, @QueryParam("asOf") @Parameter(description = AS_OF) @Nullable LocalDate asOf) {
        return scorecards.of(planId, asOf);
    }

    @GET
    @Path("/{clausePath}")
    @Operation(
            operationId = "getClauseScorecard",
            summary = "How one clause of a plan stands",
            description = "The parts of the plan's card, of what serves this clause.")
    public ClauseCard clause(
            UUID planId,
            String clausePath,
            @QueryParam("asOf") @Parameter(description = AS_OF) @Nullable LocalDate asOf) {
        return scorecards.of(planId, clausePath, asOf);
    }
}
