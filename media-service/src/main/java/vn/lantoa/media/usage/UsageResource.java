package vn.lantoa.media.usage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/usage")
@Tag(name = "Usage", description = "What press agencies use in a month, and how much of it they may.")
public class UsageResource {

    private final UsageService usage;

    UsageResource(UsageService usage) {
        this.usage = usage;
    }

    @GET
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.AUDITOR})
    @APIResponse(
            responseCode = "200",
            description = "What was used.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UsageView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Not the caller's to read.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @Operation(
            operationId = "getUsage",
            summary = "Read what was used in a month",
            description = "A press agency sees its own. Calls are counted within two seconds. From 80 % of a quota on"
                    + " each answer to the agency has a header `Lantoa-Quota`: `warning=80, used=812, quota=1000,"
                    + " resetAt=…`; from 100 % on `warning=100`, and where the quota blocks, writes are refused"
                    + " (`USAGE_QUOTA_EXHAUSTED`).")
    public UsageView get(
            @RestQuery
                    @Parameter(description = "The calendar month, such as `2024-03`; this month unless given.")
                    @Nullable
                    String month,
            @RestQuery
                    @Parameter(description = "The press agency's code; who reads all and gives none gets all together.")
                    @Nullable
                    String agency) {
        return usage.get(month, agency);
    }
}
