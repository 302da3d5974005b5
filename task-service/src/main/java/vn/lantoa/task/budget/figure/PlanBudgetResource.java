package vn.lantoa.task.budget.figure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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

@Path("/api/v1/plans/{id}/budget")
@Tag(name = "Budget")
public class PlanBudgetResource {

    private final PlanBudgetService budget;

    PlanBudgetResource(PlanBudgetService budget) {
        this.budget = budget;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getPlanBudget",
            summary = "A plan's money, stage by stage",
            description = "Each stage is a sum of its own; reversals are taken off. No money is in two rows.")
    public PlanBudget get(
            UUID id,
            @RestQuery
                    @Parameter(
                            description = "What the rows are by: `agency` (unless asked otherwise), `clause`, `task`,"
                                    + " `event`, `source`, `order` or `fiscalYear`.")
                    @Nullable
                    String groupBy,
            @RestQuery @Parameter(description = "What was booked until this day; today unless given.") @Nullable
                    LocalDate asOf,
            @RestQuery @Parameter(description = "What was recorded by this instant; now unless given.") @Nullable
                    OffsetDateTime knownAt,
            @RestQuery @Parameter(description = "Only lines of this fiscal year.") @Nullable Integer fiscalYear) {
        return budget.of(
                id,
                new PlanBudgetService.Asked(groupBy, asOf, knownAt == null ? null : knownAt.toInstant(), fiscalYear));
    }
}
