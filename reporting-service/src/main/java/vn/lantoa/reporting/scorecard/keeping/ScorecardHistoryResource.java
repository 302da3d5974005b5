package vn.lantoa.reporting.scorecard.keeping;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.reporting.scorecard.day.ScorecardHistory;

@Path("/api/v1/scorecards/{planId}/history")
@Tag(name = "Scorecards")
@RolesAllowed({
    Roles.PLAN_ADMIN,
    Roles.APPROVER,
    Roles.FINANCE,
    Roles.AGENCY_EDITOR,
    Roles.REPORTING_JOB,
    Roles.AUDITOR,
    Roles.VIEWER
})
public class ScorecardHistoryResource {

    private final ScorecardKeeper keeper;

    ScorecardHistoryResource(ScorecardKeeper keeper) {
        this.keeper = keeper;
    }

    @GET
    @Operation(
            operationId = "getScorecardHistory",
            summary = "How a plan stood day by day",
            description = "State and reason of each day on which the plan's scorecard was kept.")
    public ScorecardHistory history(UUID planId, @BeanParam ScorecardRange range) {
        return keeper.history(planId, range);
    }
}
