package vn.lantoa.media.submission;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.description.AnswersByLine;
import vn.lantoa.media.description.CsvForm;
import vn.lantoa.media.description.ObservationsBody;
import vn.lantoa.media.feed.FeedRequest;
import vn.lantoa.media.observation.ObservationChanges;
import vn.lantoa.media.observation.ObservationEntry;
import vn.lantoa.media.observation.ObservationFilter;
import vn.lantoa.media.observation.ObservationService;
import vn.lantoa.media.observation.ObservationView;
import vn.lantoa.platform.data.idempotency.KeyedRequest;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/metric-observations")
@Tag(name = "Submissions", description = "What press agencies send, and what came of each line.")
public class MetricObservationResource {

    private final SubmissionHandler desk;
    private final ObservationLineHandler observations;
    private final ObservationService stored;

    MetricObservationResource(SubmissionHandler desk, ObservationLineHandler observations, ObservationService stored) {
        this.desk = desk;
        this.observations = observations;
        this.stored = stored;
    }

    @GET
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(
            operationId = "listObservations",
            summary = "List observations",
            description = "By time of observation unless sorted otherwise. A press agency sees its own only.")
    public Page<ObservationView> list(@BeanParam ObservationFilter filter, @BeanParam PageRequest page) {
        return stored.list(filter, page);
    }

    @GET
    @Path("/changes")
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.REPORTING_JOB, Roles.AUDITOR})
    @Operation(
            operationId = "listObservationChanges",
            summary = "Follow the changes of observations",
            description =
                    "A feed by cursor: ask again with `next`. An observation that changed again moves to the end.")
    public ObservationChanges changes(@BeanParam FeedRequest request) {
        return stored.changes(request);
    }

    @POST
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
    @Consumes({MediaType.APPLICATION_JSON, BodyFormat.NDJSON_TYPE, BodyFormat.CSV_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitObservations",
            summary = "Send how far items have spread",
            description = "Up to 1,000 lines are answered at once, more of them as for items. Values are cumulative at"
                    + " `observedAt`. An observation is known by (agency, externalId, observedAt, source):"
                    + " sent again it is updated or unchanged, and a measure that is left out stays as it was.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationsBody.class)),
                @Content(mediaType = BodyFormat.NDJSON_TYPE, schema = @Schema(implementation = ObservationEntry.class)),
                @Content(
                        mediaType = BodyFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = CsvForm.WORDS),
                        example = CsvForm.OBSERVATIONS)
            })
    @AnswersByLine
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
