package vn.lantoa.task.overview;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/plans/{id}/overview")
@Tag(name = "Plans")
public class PlanOverviewResource {

    private final PlanOverviewService overview;

    PlanOverviewResource(PlanOverviewService overview) {
        this.overview = overview;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getPlanOverview",
            summary = "A plan at a glance: what is missing, how far its time is, who acknowledged it",
            description = "Days and what is in force are of the day; all else is as it is known now.")
    public PlanOverview get(
            UUID id, @RestQuery @Parameter(description = "The day; today unless given.") @Nullable LocalDate on) {
        return overview.of(id, on);
    }
}
