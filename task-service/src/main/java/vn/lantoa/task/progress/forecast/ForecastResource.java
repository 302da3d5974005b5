package vn.lantoa.task.progress.forecast;

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

@Path("/api/v1/plans/{id}/forecast")
@Tag(name = "Plans")
public class ForecastResource {

    private final ForecastService forecasts;

    ForecastResource(ForecastService forecasts) {
        this.forecasts = forecasts;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getPlanForecast",
            summary = "When a plan and its tasks will be finished",
            description = "If they go on at the pace between their first and last update. With updates of one day only"
                    + " there is none, with a reason.")
    public PlanForecast get(
            UUID id,
            @RestQuery @Parameter(description = "The effective day; today unless given.") @Nullable LocalDate asOf,
            @RestQuery @Parameter(description = "What was recorded by this instant; now unless given.") @Nullable
                    OffsetDateTime knownAt) {
        return forecasts.of(id, asOf, knownAt == null ? null : knownAt.toInstant());
    }
}
