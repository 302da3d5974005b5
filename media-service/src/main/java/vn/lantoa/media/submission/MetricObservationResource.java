package vn.lantoa.media.submission;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.observation.ObservationEntry;
import vn.lantoa.platform.data.idempotency.KeyedRequest;
import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/metric-observations")
@Tag(name = "Submissions", description = "What press agencies send, and what came of each line.")
public class MetricObservationResource {

    private final SubmissionHandler desk;
    private final ObservationLineHandler observations;

    MetricObservationResource(SubmissionHandler desk, ObservationLineHandler observations) {
        this.desk = desk;
        this.observations = observations;
    }

    @POST
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
    @Consumes({MediaType.APPLICATION_JSON, BodyFormat.NDJSON_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitObservations",
            summary = "Send how far items have spread",
            description =
                    "At most 1,000 at once. Values are cumulative at `observedAt`. An observation is known by (agency,"
                            + " externalId, observedAt): sent again it is updated or unchanged.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationsBody.class)),
                @Content(mediaType = BodyFormat.NDJSON_TYPE, schema = @Schema(implementation = ObservationEntry.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "Stored; also when lines were rejected.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionResultView.class)))
    @APIResponse(
            responseCode = "200",
            description = "What would come of it: a dry run.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionResultView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The key was used for another request.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    public RestResponse<String> submit(
            @BeanParam SubmissionOptions options,
            @RestHeader(KeyedRequest.HEADER) @Nullable String key,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            @Context UriInfo uri,
            InputStream body)
            throws IOException {
        return desk.take(
                observations, options, new SubmissionHandler.Delivery(key, uri.getRequestUri(), contentType, body));
    }
}
