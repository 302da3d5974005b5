package vn.lantoa.task.progress;

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

@Path("/api/v1/plans/{id}/progress")
@Tag(name = "Plans")
public class PlanProgressResource {

    private final PlanProgressService progress;

    PlanProgressResource(PlanProgressService progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getPlanProgress",
            summary = "How far a plan is",
            description =
                    "Weighted and simple means per clause, per agency and for the plan, and the tasks per due state.")
    public PlanProgress get(
            UUID id,
            @RestQuery @Parameter(description = "The effective day; today unless given.") @Nullable LocalDate asOf,
            @RestQuery @Parameter(description = "What was recorded by this instant; now unless given.") @Nullable
                    OffsetDateTime knownAt) {
        return progress.of(id, asOf, knownAt == null ? null : knownAt.toInstant());
    }
}
