package vn.lantoa.reporting.growth;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.reference.ReadableAgencies;

@Path("/api/v1/growth")
@Tag(name = "Growth", description = "How far the press is with what the plan asks of it.")
public class GrowthResource {

    private final GrowthService growth;
    private final GrowthTag tag;
    private final ReadableAgencies readable;

    GrowthResource(GrowthService growth, GrowthTag tag, ReadableAgencies readable) {
        this.growth = growth;
        this.tag = tag;
        this.readable = readable;
    }

    @GET
    @RolesAllowed({
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER,
        Roles.PRESS_PARTNER
    })
    @APIResponse(
            responseCode = "200",
            description = "How it stands.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "A hash of the figures.",
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = "No such target is known here.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @Operation(
            operationId = "getGrowth",
            summary = "How a growth target stands",
            description =
                    "Per agency and measure, and pooled per measure; a press agency sees its own rows. Only months that"
                            + " are closed and declared count, the same on both sides. Two versions of a definition are"
                            + " compared by asking for each, with the same `asOf`. A draft is answered as if it were"
                            + " approved now, `approved` false, to whoever sees everybody's rows.")
    public RestResponse<GrowthView> get(
            @RestQuery @Parameter(required = true, description = "The target.") @Nullable UUID targetId,
            @RestQuery
                    @Parameter(
                            description =
                                    "By this version of its definition, on the figures of now; by the one that counts"
                                            + " unless given.")
                    @Nullable
                    Integer definitionVersion,
            @RestQuery
                    @Parameter(
                            description =
                                    "The period to look through, such as `2024-Q2`: the year to date up to its end. The"
                                            + " target's year unless given.")
                    @Nullable
                    String period,
            @RestQuery
                    @Parameter(description = "What was known at this instant, with offset; now unless given.")
                    @Nullable
                    OffsetDateTime asOf) {
        if (targetId == null) {
            throw Problem.inQuery("targetId", GrowthProblem.GROWTH_TARGET_REQUIRED);
        }
        Instant known = asOf == null ? null : asOf.toInstant();
        GrowthView view = growth.of(targetId, definitionVersion, period, known, readable.ofCaller());
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", tag.of(view))
                .build();
    }
}
