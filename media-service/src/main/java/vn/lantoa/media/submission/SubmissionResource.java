package vn.lantoa.media.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.description.AnswersByLine;
import vn.lantoa.media.description.CsvForm;
import vn.lantoa.media.description.ItemsBody;
import vn.lantoa.media.description.LinesBody;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.line.LineView;
import vn.lantoa.platform.data.idempotency.KeyedRequest;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.RequestLanguage;

@Path("/api/v1/submissions")
@Tag(name = "Submissions", description = "What press agencies send, and what came of each line.")
public class SubmissionResource {

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.valueOf(BodyFormat.NDJSON_TYPE), MediaType.APPLICATION_JSON_TYPE)
            .build();

    private final SubmissionHandler desk;
    private final ItemLineHandler items;
    private final SubmissionService submissions;
    private final ObjectMapper json;
    private final RequestLanguage language;

    SubmissionResource(
            SubmissionHandler desk,
            ItemLineHandler items,
            SubmissionService submissions,
            ObjectMapper json,
            RequestLanguage language) {
        this.desk = desk;
        this.items = items;
        this.submissions = submissions;
        this.json = json;
        this.language = language;
    }

    @POST
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
    @Consumes({MediaType.APPLICATION_JSON, BodyFormat.NDJSON_TYPE, BodyFormat.CSV_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitItems",
            summary = "Send content items",
            description =
                    "Up to 1,000 lines are answered at once; more, to 100,000 and 64 MiB, are stored and answered 202."
                            + " Each line has its own result; one bad line sinks no other unless"
                            + " `atomic=true`. An item is known by (agency, externalId): sent again it is updated or"
                            + " unchanged, never counted twice.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ItemsBody.class)),
                @Content(mediaType = BodyFormat.NDJSON_TYPE, schema = @Schema(implementation = NewContentItem.class)),
                @Content(
                        mediaType = BodyFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = CsvForm.WORDS),
                        example = CsvForm.ITEMS)
            })
    @AnswersByLine
    public RestResponse<String> submit(
            @BeanParam SubmissionOptions options,
            @RestHeader(KeyedRequest.HEADER) @Nullable String key,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            @Context UriInfo uri,
            InputStream body)
            throws IOException {
        return desk.take(items, options, new SubmissionHandler.Delivery(key, uri.getRequestUri(), contentType, body));
    }

    @GET
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listSubmissions", summary = "List submissions")
    public Page<SubmissionView> list(@BeanParam SubmissionFilter filter, @BeanParam PageRequest page) {
        return submissions.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getSubmission", summary = "Read a submission")
    public SubmissionView get(UUID id) {
        return submissions.get(id);
    }

    @GET
    @Path("/{id}/lines")
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.AUDITOR, Roles.VIEWER})
    @Produces({BodyFormat.NDJSON_TYPE, MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            description = "One result for each line of the body, in its order: all of them as NDJSON, a page as JSON.",
            content = {
                @Content(mediaType = BodyFormat.NDJSON_TYPE, schema = @Schema(implementation = LineView.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinesBody.class))
            })
    @Operation(
            operationId = "listSubmissionLines",
            summary = "Read the line results of a submission",
            description = "As NDJSON unless `Accept` asks for JSON; `page`, `size` and `sort` are of JSON pages.")
    public Response lines(
            UUID id,
            @RestQuery @Parameter(description = "Only lines that this came of.") @Nullable LineStatus status,
            @BeanParam PageRequest page,
            @Context Request request) {
        Variant taken = request.selectVariant(FORMS);
        if (taken == null) {
            throw Problem.of(CommonProblem.NOT_ACCEPTABLE);
        }
        boolean pages = taken.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE);
        Object answer = pages ? submissions.lines(id, status, page, language.get()) : stream(id, status, page);
        return Response.ok(answer, taken.getMediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private LineStream stream(UUID id, @Nullable LineStatus status, PageRequest unused) {
        submissions.checkLines(unused);
        return new LineStream(submissions, json, submissions.get(id).id(), status, language.get());
    }
}
